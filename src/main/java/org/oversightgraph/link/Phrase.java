package org.oversightgraph.link;

import java.util.List;
import org.oversightgraph.fact.Capitals;

/**
 * What a thing is called in the middle of a sentence.
 *
 * @param plural whether a verb after it is plural
 */
public record Phrase(String text, boolean plural) {

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  static Phrase one(String text) {
    return new Phrase(text, false);
  }

  /** A number as it is written in a sentence: in words to ten. */
  public static String number(long number) {
    return number >= 0 && number < NUMBERS.size()
        ? NUMBERS.get((int) number)
        : String.valueOf(number);
  }

  /** The place in a row of ten at the most. */
  public static String ordinal(int place) {
    return ORDINALS.get(place - 1);
  }

  /** Whether this begins with a number, so that an article can go before it. */
  boolean counted() {
    String first = text.split(" ", 2)[0];
    return NUMBERS.indexOf(first) > 1 || first.matches("[0-9]+") || first.matches("\\w+teen|.*ty");
  }

  /** The phrase with its verb, which is one of two forms. */
  public String verb(String singular, String many) {
    return text + " " + (plural ? many : singular);
  }

  /** A second thing of the same name. */
  Phrase other() {
    String bare = text.replaceFirst("^the ", "");
    if (!plural) {
      return new Phrase("another " + bare, false);
    }
    return counted()
        ? new Phrase(bare.replaceFirst(" ", " other "), true)
        : new Phrase("other " + bare, true);
  }

  /** Text as a sentence: a capital first, a full stop last. */
  public static String sentence(String text) {
    return Capitals.capital(text) + ".";
  }

  @Override
  public String toString() {
    return text;
  }
}
