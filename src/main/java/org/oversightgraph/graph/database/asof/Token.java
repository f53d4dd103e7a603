package org.oversightgraph.graph.database.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number, text, parameter or sign of Cypher.
 *
 * @param before the blanks and comments before it
 */
record Token(String before, String text) {

  private static final Pattern PARTS =
      Pattern.compile(
          """
          (?<blank>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)\
          |(?<sign>"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|\\$?`[^`]*`\
          |\\$?[\\p{L}_][\\p{L}\\p{N}_]*|\\d+(?:\\.\\d+)?|\\.\\.|.)\
          """);

  private static final Pattern WORD = Pattern.compile("[\\p{L}_`][^']*");

  /** The tokens of a statement; the last is empty and holds what comes after the others. */
  static List<Token> of(String statement) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder blank = new StringBuilder();
    Matcher matcher = PARTS.matcher(statement);
    while (matcher.find()) {
      if (matcher.group("blank") != null) {
        blank.append(matcher.group());
      } else {
        tokens.add(new Token(blank.toString(), matcher.group()));
        blank.setLength(0);
      }
    }
    tokens.add(new Token(blank.toString(), ""));
    return tokens;
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  /** Whether it is this keyword, in whatever case. */
  boolean keyword(String word) {
    return text.toUpperCase(Locale.ROOT).equals(word);
  }

  /** Whether it is a name or a keyword. */
  boolean word() {
    return WORD.matcher(text).matches();
  }

  @Override
  public String toString() {
    return before + text;
  }
}
