package org.oversightgraph.fact;

import java.util.Locale;

/** Words with or without a capital at their beginning; nothing stays nothing. */
public final class Capitals {

  private Capitals() {}

  /** The words with a capital first. */
  public static String capital(String words) {
    int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** The words without a capital first; an abbreviation keeps its own. */
  public static String uncapital(String words) {
    return words.length() > 1 && Character.isUpperCase(words.charAt(1))
        ? words
        : words.toLowerCase(Locale.ROOT).substring(0, Math.min(1, words.length()))
            + words.substring(Math.min(1, words.length()));
  }
}
