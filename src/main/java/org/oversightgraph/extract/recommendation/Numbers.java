package org.oversightgraph.extract.recommendation;

import java.util.List;
import java.util.Locale;

/** Numbers in words or digits. */
public final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numbers() {}

  /** The number that a word or digits stand for; an article or anything else stands for one. */
  public static int of(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(",", "").strip();
    int index = WORDS.indexOf(plain);
    if (index >= 0) {
      return index;
    }
    return plain.matches("\\d{1,6}") ? Integer.parseInt(plain) : 1;
  }
}
