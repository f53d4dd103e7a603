package org.oversightgraph.graph.database.asof;

import java.util.List;
import java.util.stream.Collectors;

/** The tokens of one statement, read from the first to the last. */
final class Tokens {

  private static final int SHOWN = 12;

  private final String name;
  private final List<Token> all;
  private int next;

  Tokens(String name, String statement) {
    this.name = name;
    this.all = Token.of(statement);
  }

  Token peek() {
    return peek(0);
  }

  /** The one that comes so many after the next. */
  Token peek(int later) {
    return all.get(Math.clamp(next + later, 0, all.size() - 1));
  }

  Token take() {
    Token token = peek();
    next++;
    return token;
  }

  boolean atEnd() {
    return next >= all.size();
  }

  /** The next one, which must be this sign. */
  String require(String sign) {
    if (!peek().is(sign)) {
      throw notUnderstood("expected '" + sign + "'");
    }
    return take().toString();
  }

  /** Says where reading stopped and why. */
  IllegalArgumentException notUnderstood(String why) {
    String here =
        all.subList(Math.min(next, all.size()), Math.min(next + SHOWN, all.size())).stream()
            .map(Token::text)
            .collect(Collectors.joining(" "));
    return new IllegalArgumentException(
        "%s cannot be asked as of a day: %s, at '%s'".formatted(name, why, here));
  }
}
