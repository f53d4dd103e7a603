package org.oversightgraph.source;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that a text has lost when its names were masked, folded. */
final class LostWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern MASKS = Pattern.compile("\\[[a-z]+]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST = 2;

  private final Set<String> alone = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  private LostWords() {}

  static LostWords of(String own, String masked) {
    LostWords lost = new LostWords();
    int from = 0;
    int gap = 0;
    for (String kept : MASKS.split(masked, -1)) {
      int found = own.indexOf(kept, from);
      if (found < 0) {
        break;
      }
      if (gap > 0) {
        lost.add(words(own.substring(from, found)));
      }
      from = found + kept.length();
      gap++;
    }
    if (masked.endsWith("]")) {
      lost.add(words(own.substring(Math.min(from, own.length()))));
    }
    List<String> all = words(own);
    lost.alone.addAll(all);
    words(masked).forEach(lost.alone::remove);
    lost.alone.removeIf(word -> word.length() < SHORTEST);
    return lost;
  }

  private void add(List<String> name) {
    for (int i = 1; i < name.size(); i++) {
      pairs.add(name.get(i - 1) + " " + name.get(i));
      alone.add(name.get(i - 1) + name.get(i));
    }
  }

  /** Whether a word, or its plural or possessive, is lost wherever it stood. */
  boolean holds(String word) {
    return alone.contains(word)
        || word.length() > SHORTEST + 1
            && word.endsWith("s")
            && alone.contains(word.substring(0, word.length() - 1));
  }

  /** Whether two words beside each other are lost where they stood so. */
  boolean holds(String first, String second) {
    return pairs.contains(first + " " + second);
  }

  /** The words of a text, folded. */
  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).map(LostWords::folded).toList();
  }

  /** In lower case and without accents, as addresses have it. */
  static String folded(String word) {
    String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }
}
