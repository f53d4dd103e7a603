package org.oversightgraph.extract.setting;

import java.util.List;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Span;

/** A value that a publication states, the rule that read it and the words that say so. */
record Said<T>(T value, Reading reading, List<Span> spans) {

  Said {
    spans = List.copyOf(spans);
  }

  static <T> Said<T> of(T value, Reading reading, Span... spans) {
    return new Said<>(value, reading, List.of(spans));
  }
}
