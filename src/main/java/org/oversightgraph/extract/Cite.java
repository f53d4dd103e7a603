package org.oversightgraph.extract;

import java.util.Arrays;
import java.util.List;
import org.oversightgraph.fact.CaseFile.Citations;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Span;

/** Citations of the publication that is being read; a case file of it calls it {@code page}. */
public final class Cite {

  /** What the case file calls the publication. */
  public static final String DOCUMENT = "page";

  private Cite() {}

  /** The citation of a range of characters. */
  public static String at(Span span) {
    return "%s#char=%d,%d".formatted(DOCUMENT, span.start(), span.end());
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
