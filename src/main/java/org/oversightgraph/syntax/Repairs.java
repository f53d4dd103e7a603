package org.oversightgraph.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the parser is known to get wrong: in "against the sergeant, but not against the
 * inspector" it hangs the second phrase onto "but" and not onto the verb; a sentence before a
 * semicolon it takes for what the next one reports.
 */
final class Repairs {

  private Repairs() {}

  static List<Token> of(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      if (!token.isRoot()) {
        mended.set(token.index(), mended(tokens, token));
      }
    }
    return mended;
  }

  private static Token mended(List<Token> tokens, Token token) {
    Token head = tokens.get(token.head());
    if (head.is("cc") && !head.isRoot() && token.is("prep", "agent")) {
      return under(token, head.head(), token.relation());
    }
    if (token.is("ccomp") && token.index() < head.index() && semicolon(tokens, token, head)) {
      return under(token, token.head(), "parataxis");
    }
    return token;
  }

  private static boolean semicolon(List<Token> tokens, Token from, Token to) {
    return tokens.subList(from.index(), to.index()).stream()
        .anyMatch(token -> token.form().equals(";"));
  }

  private static Token under(Token token, int head, String relation) {
    return new Token(
        token.index(), token.span(), token.form(), token.lemma(), token.tag(), head, relation);
  }
}
