package org.oversightgraph.extract.people.reference;

import org.oversightgraph.extract.people.phrase.Phrase;
import org.oversightgraph.source.Span;

/** A phrase that was found to mean somebody, and the sentence in which it stands. */
public record Seen(Span sentence, Phrase phrase, Referent referent) {

  public Person person() {
    return referent.person();
  }

  public Span span() {
    return phrase.span();
  }

  /** Whether it means all of them, not only some of a group. */
  public boolean whole() {
    return person().single() || Integer.valueOf(person().people()).equals(referent.count());
  }
}
