package org.oversightgraph.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of which a text must hold at least one for a pattern to match in it, read off the pattern
 * itself; most patterns are thereby never tried on most sentences.
 *
 * @param any the words in small letters; none where the pattern can match without any known word
 */
public record Literals(Set<String> any) {

  /** The words that a pattern cannot do without. */
  public static Literals of(Pattern pattern) {
    Set<String> any = new LiteralReader(pattern.pattern()).read();
    return new Literals(any.contains("") ? Set.of() : Set.copyOf(shortest(any)));
  }

  /** Whether the pattern can match in a text. */
  public boolean allow(String lowerCase) {
    if (any.isEmpty()) {
      return true;
    }
    for (String word : any) {
      if (lowerCase.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Without words that hold another of them. */
  private static Set<String> shortest(Collection<String> words) {
    Set<String> shortest = new LinkedHashSet<>();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (words.stream().noneMatch(other -> !other.equals(word) && word.contains(other))) {
        shortest.add(lower);
      }
    }
    return shortest;
  }
}
