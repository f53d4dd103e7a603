package org.oversightgraph.extract.conduct.sentence;

import java.util.List;
import java.util.stream.Stream;
import org.oversightgraph.source.Span;

/** Passages of several statements together, each once and in the order of the text. */
public final class Spans {

  private Spans() {}

  public static List<Span> of(List<Span> some, List<Span> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
  }

  public static List<Span> of(List<Span> some, Span... more) {
    return of(some, List.of(more));
  }
}
