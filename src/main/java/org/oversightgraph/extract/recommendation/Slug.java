package org.oversightgraph.extract.recommendation;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Keys of a case file that are made of what the item says. */
public final class Slug {

  private static final int WORDS = 5;
  private static final Set<String> EMPTY =
      Set.of(
          "of",
          "to",
          "in",
          "on",
          "at",
          "by",
          "an",
          "as",
          "or",
          "it",
          "is",
          "be",
          "no",
          "if",
          "so",
          "we",
          "he",
          "the",
          "and",
          "that",
          "for",
          "with",
          "was",
          "were",
          "are",
          "has",
          "have",
          "had",
          "been",
          "its",
          "their",
          "should",
          "this",
          "these",
          "all",
          "any",
          "into",
          "from",
          "police",
          "constabulary",
          "service",
          "force");

  private Slug() {}

  /** A key of the first telling words of a text. */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9\\s/-]", "");
    String words =
        Arrays.stream(plain.split("[^a-z0-9]+"))
            .filter(word -> word.length() > 1 && !EMPTY.contains(word))
            .limit(WORDS)
            .collect(joining("-"));
    return words.isEmpty() ? "item" : words;
  }

  /** A key that none of those taken so far is; takes it. */
  public static String unique(String text, Set<String> taken) {
    String slug = of(text);
    String key = slug;
    for (int number = 2; !taken.add(key); number++) {
      key = slug + "-" + number;
    }
    return key;
  }
}
