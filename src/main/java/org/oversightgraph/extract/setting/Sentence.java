package org.oversightgraph.extract.setting;

import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/** Finds the sentence in which words stand. */
final class Sentence {

  private Sentence() {}

  /** The sentence or sentences that hold these words; the words themselves where there is none. */
  static Span around(Publication page, Span words) {
    Span around = words;
    for (Span sentence : page.sentences()) {
      if (sentence.overlaps(words)) {
        around = around.and(sentence);
      }
    }
    return around;
  }
}
