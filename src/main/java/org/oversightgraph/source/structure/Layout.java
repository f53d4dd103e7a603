package org.oversightgraph.source.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.Days;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Section.Kind;
import org.oversightgraph.source.Span;
import org.oversightgraph.source.structure.Headings.Heading;

/** Tells the parts of a publication apart, line by line; the lines that head them are in none. */
final class Layout {

  private static final Pattern RECOMMENDS =
      Pattern.compile(
          "(?i)(?:the (?:IOPC|IPCC) (?:\\w+ )?recommends?|we (?:\\w+ )?recommend that)\\b.*"
              + "|(?:recommendation )?\\d{1,2}[.):]\\s.*\\b(?:recommends?|should|must)\\b.*");
  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?i).*\\b(?:accepts?|rejects?|not accept|partially accepts?) (?:the|this) recommendation\\b.*");
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?i)(?:yes|no|not|partial|partially|in part|accepted|rejected|awaiting)\\b.*");
  private static final int SHORT = 40;
  private static final int TOP = 6;

  private final List<Section> sections = new ArrayList<>();
  private final List<Line> lines;
  private final boolean reply;
  private final int lastQuestion;
  private Kind kind = Kind.NARRATIVE;
  private @Nullable Span run;

  private Layout(List<Line> lines, boolean reply) {
    this.lines = lines;
    this.reply = reply;
    this.lastQuestion = lastQuestion(lines);
  }

  /** The parts of a text whose heading, if it has one, stands in the given range. */
  static List<Section> of(String text, DocumentKind kind, Optional<Span> title) {
    Layout layout = new Layout(Line.of(text), kind == DocumentKind.FORCE);
    title.ifPresent(span -> layout.sections.add(new Section(Kind.TITLE, span)));
    layout.walk(title);
    layout.sections.sort((one, other) -> one.span().compareTo(other.span()));
    return List.copyOf(layout.sections);
  }

  private void walk(Optional<Span> title) {
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      Line line = lines.get(i);
      if (title.filter(line.span()::overlaps).isPresent() || (reply && Imprint.labels(line))) {
        begin(Kind.NARRATIVE);
      } else {
        Optional<Heading> heading = Headings.of(line).filter(each -> applies(each, index));
        if (heading.isPresent()) {
          head(heading.get());
        } else {
          body(line, i);
        }
      }
    }
    close();
  }

  private boolean applies(Heading heading, int index) {
    if (heading.atTop()) {
      return kind == Kind.NARRATIVE && index < TOP;
    }
    boolean within = kind == Kind.RECOMMENDATIONS || kind == Kind.RESPONSE;
    return heading.kind() != Kind.NARRATIVE || !within;
  }

  private void head(Heading heading) {
    begin(heading.kind());
    heading.value().ifPresent(this::value);
  }

  private void body(Line line, int index) {
    switch (kind) {
      case REFERENCE -> valueIf(References.fill(line.words()), line, Kind.NARRATIVE, index);
      case RECOMMENDATION_MADE, RESPONSE_DUE ->
          valueIf(Days.in(line.words()).isPresent(), line, Kind.RECOMMENDATIONS, index);
      case ACCEPTED ->
          valueIf(
              line.words().length() <= SHORT || VERDICT.matcher(line.words()).matches(),
              line,
              Kind.RESPONSE,
              index);
      case TAGS -> valueIf(line.words().length() <= 2 * SHORT, line, Kind.NARRATIVE, index);
      default -> prose(line, index);
    }
  }

  private void valueIf(boolean fits, Line line, Kind otherwise, int index) {
    if (fits) {
      value(line.span());
    } else {
      begin(otherwise);
      prose(line, index);
    }
  }

  /** A short entry under its heading, and what can come after it. */
  private void value(Span span) {
    extend(span);
    switch (kind) {
      case PUBLISHED -> begin(Kind.NARRATIVE);
      case RECOMMENDATION_MADE, RESPONSE_DUE -> begin(Kind.RECOMMENDATIONS);
      case ACCEPTED -> begin(Kind.RESPONSE);
      default -> {}
    }
  }

  private void prose(Line line, int index) {
    boolean mayBegin = reply || (kind == Kind.RESPONSE && index < lastQuestion);
    if (mayBegin && kind != Kind.RECOMMENDATIONS && RECOMMENDS.matcher(line.words()).matches()) {
      begin(Kind.RECOMMENDATIONS);
    } else if (reply && kind == Kind.RECOMMENDATIONS && ANSWERS.matcher(line.words()).matches()) {
      begin(Kind.RESPONSE);
    }
    extend(line.span());
  }

  /** The line of the last question for an answer; a recommendation comes before each. */
  private static int lastQuestion(List<Line> lines) {
    int last = lines.size() - 1;
    while (last >= 0 && Headings.of(lines.get(last)).filter(Layout::isQuestion).isEmpty()) {
      last--;
    }
    return last;
  }

  private static boolean isQuestion(Heading heading) {
    return heading.kind() == Kind.ACCEPTED;
  }

  private void begin(Kind next) {
    close();
    kind = next;
  }

  private void extend(Span span) {
    run = run == null ? span : run.and(span);
  }

  private void close() {
    if (run != null) {
      sections.add(new Section(kind, run));
      run = null;
    }
  }
}
