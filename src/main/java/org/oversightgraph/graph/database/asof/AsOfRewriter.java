package org.oversightgraph.graph.database.asof;

import java.util.Locale;
import java.util.Set;

/**
 * Turns a statement about what is held now into the same about what was held, and public, on some
 * day: every pattern also finds what is held no more, and of all that it finds only what was there
 * by then. What it does not understand it refuses.
 */
public final class AsOfRewriter {

  private static final Set<String> WRITING =
      Set.of("CREATE", "MERGE", "DELETE", "DETACH", "REMOVE", "FOREACH", "LOAD", "INSERT");

  private final Tokens tokens;
  private final StringBuilder out = new StringBuilder();
  private final AsOfPatterns patterns;
  private boolean block;
  private Token last = new Token("", "");

  private AsOfRewriter(String name, String statement) {
    this.tokens = new Tokens(name, statement);
    this.patterns = new AsOfPatterns(tokens, statement.contains(AsOf.FORMERLY), this::nested);
  }

  /** The same statement, as of {@code $heldBefore} and {@code $publicBy}. */
  public static String rewrite(String name, String statement) {
    AsOfRewriter rewriter = new AsOfRewriter(name, statement);
    rewriter.until("", false);
    return rewriter.out.toString();
  }

  /** What stands up to a sign at which something around it goes on. */
  private String nested(Set<String> ends, boolean map) {
    int start = out.length();
    last = new Token("", map ? "{" : "");
    while (!ends.contains(tokens.peek().text()) && !tokens.atEnd()) {
      one(map);
    }
    String inner = out.substring(start);
    out.setLength(start);
    return inner;
  }

  private void until(String end, boolean map) {
    while (!tokens.peek().is(end)) {
      if (tokens.peek().text().isEmpty()) {
        throw tokens.notUnderstood("expected '" + end + "'");
      }
      one(map);
    }
    emit();
  }

  private void emit() {
    last = tokens.take();
    out.append(last);
  }

  private void one(boolean map) {
    Token token = tokens.peek();
    boolean key = map && (last.is("{") || last.is(","));
    boolean property = last.is(".") || key;
    if (property) {
      emit();
    } else if (WRITING.contains(token.text().toUpperCase(Locale.ROOT))) {
      throw tokens.notUnderstood("it writes");
    } else if (token.keyword("MATCH")) {
      emit();
      out.append(patterns.list());
    } else if (token.keyword("CALL")) {
      call();
    } else if (tokens.peek(1).is("{")
        && (token.keyword("EXISTS") || token.keyword("COUNT") || token.keyword("COLLECT"))) {
      emit();
      subquery();
    } else if (tokens.peek(1).is("(") && (token.keyword("LABELS") || token.keyword("TYPE"))) {
      heldAs();
    } else if (token.word() && tokens.peek(1).is(":")) {
      labelled();
    } else {
      sign();
    }
  }

  private void sign() {
    boolean own = block;
    switch (tokens.peek().text()) {
      case "(" -> {
        emit();
        until(")", false);
        refusePattern();
      }
      case "[" -> {
        emit();
        until("]", false);
      }
      case "{" -> {
        block = false;
        emit();
        until("}", !own);
      }
      case ")", "]", "}" -> throw tokens.notUnderstood("it closes what is not open");
      default -> emit();
    }
  }

  /** A pattern that is a condition by itself, outside of EXISTS. */
  private void refusePattern() {
    boolean back = tokens.peek().is("<") && tokens.peek(1).toString().equals("-");
    boolean on =
        tokens.peek().is("-") && (tokens.peek(1).is("[") || tokens.peek(1).toString().equals("-"));
    if (back || on) {
      throw tokens.notUnderstood("a pattern outside of MATCH, EXISTS, COUNT and COLLECT");
    }
  }

  private void subquery() {
    emit();
    if (patterns.begins()) {
      out.append(patterns.list());
    }
    until("}", false);
  }

  private void call() {
    if (tokens.peek(1).is("(") || tokens.peek(1).is("{")) {
      emit();
      block = true;
    } else {
      out.append(AsOfWords.call(tokens));
      if (tokens.peek().keyword("WHERE")) {
        out.append(" WITH *");
      }
    }
  }

  /** {@code labels(x)} and {@code type(x)} of what is held no more are what it was held as. */
  private void heldAs() {
    String function = tokens.take().toString();
    String open = tokens.take().toString();
    String argument = nested(Set.of(")"), false);
    String close = tokens.require(")");
    out.append(" coalesce((").append(argument).append(").").append(AsOf.HELD_AS).append(',');
    out.append(function).append(open).append(argument).append(close).append(')');
    last = new Token("", ")");
  }

  /** A condition on labels, such as {@code node:Officer|Cohort}. */
  private void labelled() {
    Token name = tokens.take();
    String colon = tokens.take().toString();
    String held = name.text() + "." + AsOf.HELD_AS;
    HeldAs labels = HeldAs.read(tokens, label -> "coalesce(" + label + " IN " + held + ", false)");
    String asked = name + colon + labels.text();
    if (labels.within(AsOf.UNCHANGING)) {
      out.append(asked);
    } else {
      out.append(name.before()).append('(').append(name.text()).append(colon);
      out.append(labels.text()).append(" AND ").append(held).append(" IS NULL OR ");
      out.append(held).append(" IS NOT NULL AND ").append(labels.test()).append(')');
    }
    last = new Token("", ")");
  }
}
