package org.oversightgraph.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the parser is known to get wrong: in "against the sergeant, but not against the
 * inspector" it hangs the second phrase onto "but" and not onto the verb.
 */
final class Repairs {

  private Repairs() {}

  static List<Token> of(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      if (!token.isRoot() && token.is("prep", "agent", "pobj")) {
        Token head = mended.get(token.head());
        if (head.is("cc") && !head.isRoot()) {
          mended.set(
              token.index(),
              under(token, head.head(), token.is("pobj") ? "conj" : token.relation()));
        }
      }
    }
    return mended;
  }

  private static Token under(Token token, int head, String relation) {
    return new Token(
        token.index(), token.span(), token.form(), token.lemma(), token.tag(), head, relation);
  }
}
