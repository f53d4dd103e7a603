package org.oversightgraph.syntax;

import org.oversightgraph.source.Span;

/**
 * A word before it is parsed: where it stands, and in which form the models know it. An identifier
 * ("A" in "Officer A", a masked name) is known to them as a surname.
 */
record Word(Span span, String form, boolean identifier) {

  private static final String SURNAME = "Smith";

  static Word spelt(Span span, String form) {
    return new Word(span, form, false);
  }

  static Word identifier(Span span) {
    return new Word(span, SURNAME, true);
  }
}
