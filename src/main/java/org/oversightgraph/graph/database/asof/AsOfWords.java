package org.oversightgraph.graph.database.asof;

import java.util.ArrayList;
import java.util.List;

/** Rewrites a search for words, which must also find what is held no more. */
final class AsOfWords {

  private static final String SEARCH = "db.index.fulltext.queryNodes";
  private static final String NOW = "'words'";
  private static final String BEFORE = "'earlierWords'";

  private AsOfWords() {}

  /** Reads a call of a procedure, which can only be the search. */
  static String call(Tokens tokens) {
    String before = tokens.take().before();
    StringBuilder procedure = new StringBuilder();
    while (tokens.peek().word() || tokens.peek().is(".")) {
      procedure.append(tokens.take().text());
    }
    tokens.require("(");
    boolean words = procedure.toString().equals(SEARCH) && tokens.take().is(NOW);
    if (!words || !tokens.take().is(",") || !tokens.peek().text().startsWith("$")) {
      throw tokens.notUnderstood("only words can be searched for");
    }
    String query = tokens.take().text();
    tokens.require(")");
    String columns = columns(tokens);
    return before
        + "CALL () {"
        + found(NOW, query, columns)
        + " UNION ALL"
        + found(BEFORE, query, columns)
        + " }";
  }

  private static String columns(Tokens tokens) {
    List<String> columns = new ArrayList<>();
    if (!tokens.take().keyword("YIELD")) {
      throw tokens.notUnderstood("expected YIELD");
    }
    columns.add(tokens.take().text());
    while (tokens.peek().is(",")) {
      tokens.take();
      columns.add(tokens.take().text());
    }
    if (!columns.contains("node") || tokens.peek().keyword("AS")) {
      throw tokens.notUnderstood("expected YIELD node, score");
    }
    return String.join(", ", columns);
  }

  private static String found(String index, String query, String columns) {
    return " CALL "
        + SEARCH
        + "("
        + index
        + ", "
        + query
        + ") YIELD "
        + columns
        + " WHERE "
        + AsOf.nodeThen("node")
        + " RETURN "
        + columns;
  }
}
