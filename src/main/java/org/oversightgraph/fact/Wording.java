package org.oversightgraph.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How far two wordings say the same, judged by the words that tell something. Words that nearly
 * every recommendation uses count little, and endings do not count.
 */
public final class Wording {

  private static final Set<String> EMPTY =
      Set.of(
          ("a about after all also an and any are as at be been being between both but by can could"
                  + " do does done each for from had has have he her his how i if in into is it its"
                  + " itself may might more must not now of off on or other our own she should since"
                  + " so such take taken takes taking than that the their them themselves then there"
                  + " these they this those through to under until up was we were what when where"
                  + " whether which while whilst who whom will with within would you")
              .split(" "));
  private static final Set<String> COMMON =
      Set.of(
          ("police force forces constabulary service officer officers staff ensure ensures sure make"
                  + " makes made consider considers recommend recommends recommended recommendation"
                  + " recommendations iopc ipcc review reviews reviewed policy policies procedure"
                  + " procedures guidance training trained process place put provide provides step"
                  + " steps appropriate relevant necessary relation regard include includes use used"
                  + " aware metropolitan mps college policing national council chiefs npcc authorised"
                  + " professional practice app learning two three")
              .split(" "));
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "iours", "iour", "ings", "ing", "ions", "ion", "ally",
          "ies", "ers", "ors", "ed", "es", "er", "or", "ly", "al", "s", "e", "y");
  private static final int SHORTEST = 4;
  private static final int LONGEST_ENDING = 3;
  private static final double LITTLE = 0.25;

  private Wording() {}

  /**
   * From 0, nothing in common, to 1, the same telling words. A short wording that a long one holds
   * is like it, though less than a long one would be.
   */
  public static double likeness(String one, String other) {
    Set<Word> first = words(one);
    Set<Word> second = words(other);
    double less = Math.min(weight(first), weight(second));
    if (less == 0) {
      return 0;
    }
    double shared = (shared(first, second) + shared(second, first)) / 2;
    double all = weight(first) + weight(second) - shared;
    return Math.min(1, Math.sqrt(shared / less * (shared / all)));
  }

  private record Word(String stem, double weight) {

    boolean like(Word other) {
      return stem.equals(other.stem)
          || (Math.min(stem.length(), other.stem.length()) >= SHORTEST
              && Math.abs(stem.length() - other.stem.length()) <= LONGEST_ENDING
              && (stem.startsWith(other.stem) || other.stem.startsWith(stem)));
    }
  }

  private static Set<Word> words(String text) {
    Set<Word> words = new HashSet<>();
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b|['’]", "");
    for (String word : plain.split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 1 && !EMPTY.contains(word)) {
        words.add(new Word(stem(word), COMMON.contains(word) ? LITTLE : 1));
      }
    }
    return words;
  }

  private static String stem(String word) {
    return ENDINGS.stream()
        .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }

  private static double weight(Set<Word> words) {
    return words.stream().mapToDouble(Word::weight).sum();
  }

  private static double shared(Set<Word> words, Set<Word> among) {
    return words.stream()
        .filter(word -> among.stream().anyMatch(word::like))
        .mapToDouble(Word::weight)
        .sum();
  }
}
