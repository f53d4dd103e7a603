package org.oversightgraph.syntax;

import java.util.List;
import org.oversightgraph.source.Span;

/** A sentence of a test with its tree, asked for words by how they are written. */
record Sentence(String text, SentenceTree tree) {

  static Sentence of(String text) {
    return new Sentence(text, DependencyParser.shared().parse(text, new Span(0, text.length())));
  }

  /** The first word written so; the n-th with "#n" behind it. */
  Token word(String written) {
    String[] parts = written.split("#");
    int nth = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
    return tree.tokens().stream()
        .filter(token -> token.form().equals(parts[0]))
        .skip(nth - 1)
        .findFirst()
        .orElseThrow(() -> new AssertionError(written + " is no word of " + text));
  }

  static String written(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::form).toList());
  }
}
