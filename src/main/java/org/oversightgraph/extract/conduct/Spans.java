package org.oversightgraph.extract.conduct;

import java.util.List;
import java.util.stream.Stream;
import org.oversightgraph.source.Span;

/** Passages of several statements together, each once and in the order of the text. */
final class Spans {

  private Spans() {}

  static List<Span> of(List<Span> some, List<Span> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
  }

  static List<Span> of(List<Span> some, Span... more) {
    return of(some, List.of(more));
  }
}
