package org.oversightgraph.extract.conduct.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.oversightgraph.extract.setting.Dated;
import org.oversightgraph.extract.setting.Dates;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** Tells which of the dates of a sentence is that of an event. */
public final class When {

  private static final int MOST_AFTER = 110;
  private static final int MOST_BEFORE = 100;
  private static final Pattern APART =
      Pattern.compile(
          "[;:](?!\\s*held\\b)|\\b(?:but|while|whereas|agreed|completed our|directed)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT_DEED =
      Pattern.compile("\\band (?:was|were|had)\\b", Pattern.CASE_INSENSITIVE);

  private final Publication publication;
  private final List<Dated> dates;

  private When(Publication publication, List<Dated> dates) {
    this.publication = publication;
    this.dates = dates;
  }

  public static When of(Publication publication) {
    return new When(
        publication,
        publication.all(Section.Kind.NARRATIVE).stream()
            .flatMap(part -> Dates.in(publication, part).stream())
            .toList());
  }

  /** The date of what stands at a place: the next one after it, else the last one before it. */
  public Optional<Dated> of(Line line, Span place) {
    List<Dated> here = dates.stream().filter(date -> line.span().contains(date.span())).toList();
    return here.stream()
        .filter(date -> date.span().end() > place.start())
        .filter(date -> near(line, place.end(), date.span().start(), MOST_AFTER))
        .filter(date -> !another(line, place.end(), date.span().start()))
        .findFirst()
        .or(() ->
            here.stream()
                .filter(date -> date.span().end() <= place.start())
                .filter(date -> near(line, date.span().end(), place.start(), MOST_BEFORE))
                .max(Comparator.comparing(Dated::span)));
  }

  /** The sentences that must be read to know a date. */
  public List<Span> cites(Dated date) {
    return date.sentences(publication);
  }

  private static boolean near(Line line, int from, int to, int most) {
    return to - from <= most && !APART.matcher(line.between(from, to)).find();
  }

  /** Whether something else is told before the date, which may be its own. */
  private static boolean another(Line line, int from, int to) {
    return NEXT_DEED.matcher(line.between(from, to)).find();
  }
}
