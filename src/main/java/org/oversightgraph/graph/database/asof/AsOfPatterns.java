package org.oversightgraph.graph.database.asof;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rewrites the patterns of a statement, each node and each relationship where it stands. */
final class AsOfPatterns {

  private static final Set<String> ENDS = Set.of(")", "]", "");
  private static final Set<String> LEGACY = Set.of("SHORTESTPATH", "ALLSHORTESTPATHS");

  private final Tokens tokens;
  private final boolean knowsFormer;
  private final Inner inner;
  private int unnamed;

  /** Rewrites what stands within a pattern, up to one of some signs. */
  @FunctionalInterface
  interface Inner {
    String upTo(Set<String> ends, boolean map);
  }

  /**
   * Patterns of a statement.
   *
   * @param knowsFormer whether the statement itself tells apart what is held no more
   * @param inner rewrites what stands within a pattern
   */
  AsOfPatterns(Tokens tokens, boolean knowsFormer, Inner inner) {
    this.tokens = tokens;
    this.knowsFormer = knowsFormer;
    this.inner = inner;
  }

  /** Whether a pattern begins here, rather than a clause. */
  boolean begins() {
    return tokens.peek().is("(") || (tokens.peek().word() && tokens.peek(1).is("="));
  }

  /** Patterns with commas between them. */
  String list() {
    StringBuilder out = new StringBuilder(path());
    while (tokens.peek().is(",")) {
      out.append(tokens.take()).append(path());
    }
    return out.toString();
  }

  private String path() {
    StringBuilder out = new StringBuilder();
    while (!tokens.peek().is("(")) {
      Token token = tokens.peek();
      boolean number = token.text().matches("\\d+");
      if (LEGACY.contains(token.text().toUpperCase(Locale.ROOT))
          || !(token.word() || number || token.is("="))) {
        throw tokens.notUnderstood("expected a pattern");
      }
      out.append(tokens.take());
    }
    while (tokens.peek().is("(")) {
      out.append(parenthesised() ? group() : node());
      if (tokens.peek().is("-") || (tokens.peek().is("<") && tokens.peek(1).is("-"))) {
        out.append(relationship());
        if (!tokens.peek().is("(")) {
          throw tokens.notUnderstood("expected a node");
        }
      }
    }
    return out.toString();
  }

  private boolean parenthesised() {
    return tokens.peek(1).is("(") || (tokens.peek(1).word() && tokens.peek(2).is("="));
  }

  private String group() {
    StringBuilder out = new StringBuilder(tokens.take().toString()).append(path());
    out.append(inner.upTo(ENDS, false)).append(tokens.require(")")).append(quantifier());
    return out.toString();
  }

  private String node() {
    String open = tokens.take().toString();
    String name = name();
    String held = name + "." + AsOf.HELD_AS;
    HeldAs labels = kinds(label -> label + " IN " + held);
    String properties = properties();
    String condition = condition();
    String close = tokens.require(")");
    if (labels != null && labels.within(AsOf.CODED)) {
      return open + name + ":" + labels.text() + properties + where(condition) + close;
    }
    StringBuilder out = new StringBuilder(open).append(name);
    String past = AsOf.nodeThen(name);
    if (labels != null) {
      boolean changing = !labels.within(AsOf.UNCHANGING);
      out.append(':').append(changing ? labels.text() + "|" + AsOf.EARLIER : labels.text());
      past = changing ? "(" + held + " IS NULL OR " + labels.test() + ") AND " + past : past;
    }
    return out.append(properties).append(where(past, condition)).append(close).toString();
  }

  private String relationship() {
    StringBuilder out = new StringBuilder();
    if (tokens.peek().is("<")) {
      out.append(tokens.take());
    }
    out.append(tokens.require("-"));
    out.append(tokens.peek().is("[") ? bracketed() : "[" + untyped(name()) + "]");
    out.append(tokens.require("-"));
    if (tokens.peek().is(">")) {
      out.append(tokens.take());
    }
    String quantifier = quantifier();
    return quantifier.isEmpty() ? out.toString() : steps(out.toString(), quantifier);
  }

  /** Several steps, where what is passed on the way must have been there as well. */
  private String steps(String relationship, String quantifier) {
    unnamed++;
    String next = "asOf" + unnamed;
    return " (()"
        + relationship
        + "("
        + next
        + where(AsOf.nodeThen(next))
        + "))"
        + quantifier
        + " ";
  }

  private String bracketed() {
    String open = tokens.take().toString();
    String name = name();
    String held = name + "." + AsOf.HELD_AS;
    HeldAs types = kinds(type -> held + " = " + type);
    if (tokens.peek().is("*")) {
      throw tokens.notUnderstood("write the number of steps after the arrow, as in ->{1,3}");
    }
    String properties = properties();
    String condition = condition();
    String close = tokens.require("]");
    if (types == null) {
      return open + untyped(name, properties, condition) + close;
    }
    if (types.within(Set.of(AsOf.FORMERLY))) {
      return open + name + ":" + types.text() + properties + where("false", condition) + close;
    }
    String past = "(" + held + " IS NULL OR " + types.test() + ") AND " + AsOf.factThen(name);
    return open
        + name
        + ":"
        + types.text()
        + "|"
        + AsOf.FORMERLY
        + properties
        + where(past, condition)
        + close;
  }

  /** What does not say which types it means would find what is held no more even today. */
  private String untyped(String name, String... rest) {
    if (!knowsFormer) {
      throw tokens.notUnderstood(
          "a relationship of any type would also be one that is held no more: name its types, or"
              + " write [:!"
              + AsOf.FORMERLY
              + "]");
    }
    String properties = rest.length > 0 ? rest[0] : "";
    return name + properties + where(AsOf.factThen(name), rest.length > 1 ? rest[1] : "");
  }

  private String name() {
    boolean named = tokens.peek().word() && !tokens.peek().keyword("WHERE");
    if (named) {
      return tokens.take().toString();
    }
    unnamed++;
    return "asOf" + unnamed;
  }

  private @Nullable HeldAs kinds(UnaryOperator<String> isHeldAs) {
    if (!tokens.peek().is(":")) {
      return null;
    }
    tokens.take();
    return HeldAs.read(tokens, isHeldAs);
  }

  private String properties() {
    if (!tokens.peek().is("{")) {
      return "";
    }
    return tokens.take() + inner.upTo(Set.of("}"), true) + tokens.require("}");
  }

  private String condition() {
    if (!tokens.peek().keyword("WHERE")) {
      return "";
    }
    tokens.take();
    return inner.upTo(ENDS, false);
  }

  private static String where(String... conditions) {
    StringBuilder all = new StringBuilder();
    for (String condition : conditions) {
      if (!condition.isBlank()) {
        all.append(all.isEmpty() ? " WHERE (" : " AND (").append(condition).append(')');
      }
    }
    return all.toString();
  }

  private String quantifier() {
    if (tokens.peek().is("*") || tokens.peek().is("+")) {
      return tokens.take().toString();
    }
    StringBuilder out = new StringBuilder();
    if (tokens.peek().is("{") && tokens.peek(1).text().matches("\\d+|,")) {
      while (!tokens.peek().is("}")) {
        out.append(tokens.take());
      }
      out.append(tokens.take());
    }
    return out.toString();
  }
}
