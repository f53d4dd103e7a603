package org.oversightgraph.evaluate.mini.forbidden;

import java.util.List;
import java.util.Locale;

/** Numbers of people in words. */
final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final String BOTH = "both";

  /** A pattern for any of them, in any case of letters. */
  static final String PATTERN = "(?i:" + String.join("|", WORDS) + "|" + BOTH + ")";

  private Numbers() {}

  static int of(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return switch (low) {
      case BOTH -> 2;
      case "third" -> 3;
      default -> WORDS.indexOf(low);
    };
  }
}
