package org.oversightgraph.link.followup;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** How alike texts are by their longer words, of which rare ones weigh more than common ones. */
final class Wording {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 4;

  private final Map<String, Integer> texts = new HashMap<>();
  private final int all;

  Wording(Collection<Set<String>> all) {
    this.all = all.size();
    all.forEach(stems -> stems.forEach(stem -> texts.merge(stem, 1, Integer::sum)));
  }

  /** The stems of the longer words of a text. */
  static Set<String> stems(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST)
        .map(stemmer::stem)
        .collect(toUnmodifiableSet());
  }

  /** How many of the texts have this stem. */
  int frequency(String stem) {
    return texts.getOrDefault(stem, 0);
  }

  /** The share of what the words of two texts weigh that is in both, 0 to 1. */
  double likeness(Set<String> one, Set<String> other) {
    double both = 0;
    double either = 0;
    for (String stem : one) {
      double weight = weight(stem);
      either += weight;
      both += other.contains(stem) ? weight : 0;
    }
    for (String stem : other) {
      either += one.contains(stem) ? 0 : weight(stem);
    }
    return either == 0 ? 0 : both / either;
  }

  private double weight(String stem) {
    return Math.log1p((double) all / Math.max(1, frequency(stem)));
  }
}
