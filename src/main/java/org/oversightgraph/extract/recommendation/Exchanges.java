package org.oversightgraph.extract.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Section.Kind;
import org.oversightgraph.source.Span;

/** Goes through the lines of a text and tells recommendations from the answers between them. */
public final class Exchanges {

  private static final Set<Kind> OURS =
      EnumSet.of(Kind.RECOMMENDATIONS, Kind.ACCEPTED, Kind.RESPONSE);
  private static final RulesByKind WORDINGS = RulesByKind.of("recommendations");
  private static final RulesByKind ANSWERS = RulesByKind.of("responses");

  private final Publication page;
  private final boolean quoted;
  private final List<Exchange> exchanges = new ArrayList<>();
  private @Nullable Span words;
  private List<Span> answer = new ArrayList<>();

  private Exchanges(Publication page, boolean quoted) {
    this.page = page;
    this.quoted = quoted;
  }

  /** Those of the sections of recommendations and answers. */
  public static List<Exchange> inSections(Publication page) {
    List<Section> ours =
        page.sections().stream()
            .filter(section -> OURS.contains(section.kind()))
            .sorted(Comparator.comparing(Section::span))
            .toList();
    if (ours.isEmpty()) {
      return List.of();
    }
    Exchanges exchanges = new Exchanges(page, false);
    for (Section section : ours) {
      exchanges.read(section);
    }
    exchanges.close();
    return List.copyOf(exchanges.exchanges);
  }

  /** Those of a text that quotes recommendations and answers each: what comes first is neither. */
  public static List<Exchange> quoted(Publication page) {
    Exchanges exchanges = new Exchanges(page, true);
    for (Span line : Lines.of(page.text(), new Span(0, page.text().length()))) {
      exchanges.read(
          line, exchanges.opens(line) || exchanges.refers(line), exchanges.answers(line));
    }
    exchanges.close();
    return List.copyOf(exchanges.exchanges);
  }

  private void read(Section section) {
    boolean begins = section.kind() == Kind.RECOMMENDATIONS;
    boolean answers = section.kind() != Kind.RECOMMENDATIONS;
    Span span = answers ? withHeading(section.span()) : section.span();
    for (Span line : Lines.of(page.text(), span)) {
      if (!page.at(line).equalsIgnoreCase("recommendations")) {
        read(line, begins || opens(line), answers || answers(line));
        begins = false;
      }
    }
  }

  /** The section with the line before it, where that asks for the answer. */
  private Span withHeading(Span section) {
    List<Span> before = Lines.of(page.text(), new Span(0, section.start()));
    return !before.isEmpty() && ANSWERS.anyOf("ANSWER", page.text(), before.getLast())
        ? before.getLast().and(section)
        : section;
  }

  private void read(Span line, boolean opens, boolean answers) {
    if (answers && words != null) {
      answer.add(line);
    } else if (opens && (words == null || !answer.isEmpty())) {
      close();
      words = line;
      if (quoted && ANSWERS.anyOf("ANSWER", page.text(), line)) {
        answer.add(line);
      }
    } else if (!answer.isEmpty()) {
      answer.add(line);
    } else if (words != null) {
      words = words.and(line);
    }
  }

  private boolean opens(Span line) {
    List<Span> statements = Statements.of(page, line);
    return WORDINGS.anyOf("HEADING", page.text(), line)
        || (!statements.isEmpty() && Recommended.opens(page, statements.getFirst()));
  }

  /** Whether a letter begins to speak of a recommendation somewhere in this line. */
  private boolean refers(Span line) {
    return words == null && WORDINGS.anyOf("RECOMMENDS", page.text(), line);
  }

  private boolean answers(Span line) {
    return (!quoted || words != null) && ANSWERS.anyOf("ANSWER", page.text(), line);
  }

  private void close() {
    if (words != null) {
      exchanges.add(new Exchange(words, List.copyOf(answer)));
    }
    words = null;
    answer = new ArrayList<>();
  }
}
