package org.oversightgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Capitals;

/** Numbers in words and figures. */
public final class Numbers {

  private static final List<String> CARDINALS =
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
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final List<String> TENS =
      List.of(
          "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Numbers() {}

  /** The number that a word or figures stand for, or null. */
  public static @Nullable Integer cardinal(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String plain = words.toLowerCase(Locale.ROOT).replace(",", "").strip();
    if (plain.matches("\\d{1,9}")) {
      return Integer.valueOf(plain);
    }
    if (plain.equals("both") || plain.startsWith("pair")) {
      return 2;
    }
    int index = CARDINALS.indexOf(plain);
    if (index >= 0) {
      return index;
    }
    String[] parts = plain.split("[- ]");
    int tens = TENS.indexOf(parts[0]);
    int ones = parts.length == 2 ? CARDINALS.indexOf(parts[1]) : 0;
    return tens > 1 && ones >= 0 ? Integer.valueOf(tens * 10 + ones) : null;
  }

  /** The number that a word or figures stand for; an article or anything else stands for one. */
  public static int count(String words) {
    return Objects.requireNonNullElse(cardinal(words), 1);
  }

  /** The place in a row that a word stands for, or null. */
  public static @Nullable Integer ordinal(@Nullable String word) {
    int index = word == null ? -1 : ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
    return index < 1 ? null : Integer.valueOf(index);
  }

  /** The word for a number, as it begins a sentence: {@code Four}. */
  public static String word(int number) {
    if (number >= CARDINALS.size()) {
      return Integer.toString(number);
    }
    return capital(CARDINALS.get(number));
  }

  /** The word for a place in a row, as it begins a sentence: {@code Third}. */
  public static String ordinalWord(int number) {
    return number < ORDINALS.size() ? capital(ORDINALS.get(number)) : "No. " + number;
  }

  public static String capital(String words) {
    return Capitals.capital(words);
  }
}
