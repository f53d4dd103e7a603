package org.oversightgraph.graph.database.asof;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Labels or types as a pattern asks for them.
 *
 * @param text as it is written
 * @param names the labels or types that it names
 * @param open whether it can mean others than these, by {@code !} or {@code %}
 * @param test the same asked of what something was held as
 */
record HeldAs(String text, Set<String> names, boolean open, String test) {

  /** Reads an expression of labels or types. */
  static HeldAs read(Tokens tokens, UnaryOperator<String> isHeldAs) {
    HeldAs left = term(tokens, isHeldAs);
    while (tokens.peek().is("|") || tokens.peek().is("&") || tokens.peek().is(":")) {
      boolean either = tokens.peek().is("|");
      String sign = tokens.take().before() + (either ? "|" : "&");
      left = left.join(sign, either ? " OR " : " AND ", term(tokens, isHeldAs));
    }
    return left;
  }

  private static HeldAs term(Tokens tokens, UnaryOperator<String> isHeldAs) {
    Token first = tokens.peek();
    if (first.is("!")) {
      String sign = tokens.take().toString();
      HeldAs other = term(tokens, isHeldAs);
      return new HeldAs(sign + other.text, other.names, true, "NOT (" + other.test + ")");
    }
    if (first.is("%")) {
      return new HeldAs(tokens.take().toString(), Set.of(), true, "true");
    }
    if (first.is("(")) {
      String open = tokens.take().toString();
      HeldAs inner = read(tokens, isHeldAs);
      String close = tokens.require(")");
      return new HeldAs(open + inner.text + close, inner.names, inner.open, "(" + inner.test + ")");
    }
    if (!first.word()) {
      throw tokens.notUnderstood("expected a label or type");
    }
    String name = tokens.take().text().replace("`", "");
    return new HeldAs(first.toString(), Set.of(name), false, isHeldAs.apply("'" + name + "'"));
  }

  private HeldAs join(String sign, String word, HeldAs other) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(other.names);
    return new HeldAs(
        text + sign + other.text, all, open || other.open, "(" + test + word + other.test + ")");
  }

  /** Whether it can only mean these. */
  boolean within(Set<String> others) {
    return !open && others.containsAll(names);
  }
}
