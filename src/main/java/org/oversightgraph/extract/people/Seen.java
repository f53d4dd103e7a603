package org.oversightgraph.extract.people;

import org.oversightgraph.source.Span;

/** A phrase that was found to mean somebody, and the sentence in which it stands. */
record Seen(Span sentence, Phrase phrase, Referent referent) {

  Person person() {
    return referent.person();
  }

  Span span() {
    return phrase.span();
  }

  /** Whether it means all of them, not only some of a group. */
  boolean whole() {
    return person().single() || Integer.valueOf(person().people()).equals(referent.count());
  }
}
