package org.oversightgraph.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.source.Span;

/** Citations of the publication that is being read; a case file of it calls it {@code page}. */
public final class Cite {

  /** What the case file calls the publication. */
  public static final String DOCUMENT = "page";

  private static final Pattern RANGE = Pattern.compile(DOCUMENT + "#char=(\\d+),(\\d+)");

  private Cite() {}

  /** The citation of a range of characters. */
  public static String at(Span span) {
    return "%s#char=%d,%d".formatted(DOCUMENT, span.start(), span.end());
  }

  /** The range of characters that a citation names, if it names one. */
  public static Optional<Span> span(String citation) {
    Matcher range = RANGE.matcher(citation);
    return range.matches()
        ? Optional.of(new Span(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
        : Optional.empty();
  }

  /** Evidence for everything an item says. */
  public static Citations of(Reading reading, Span... spans) {
    return of(reading, Arrays.asList(spans));
  }

  /** Evidence for everything an item says. */
  public static Citations of(Reading reading, List<Span> spans) {
    return Citations.read(reading, spans.stream().distinct().sorted().map(Cite::at).toList());
  }
}
