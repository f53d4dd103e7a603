package org.oversightgraph.evaluate.mini.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How well two descriptions fit one person. Another letter, rank or trade is another person. */
public final class Likeness {

  /** Nothing speaks against it, and nothing for it. */
  public static final double POSSIBLE = 0.05;

  private static final Set<String> SEXES = Set.of("male", "female");
  private static final Set<String> NOBODY =
      Set.of("anyone", "anybody", "everyone", "everybody", "nobody");

  private Likeness() {}

  /** Whether two labels of one case may well be of one person. */
  public static boolean probablySame(String one, String other) {
    return of(List.of(one), List.of(other), null) > POSSIBLE && !clash(places(one), places(other));
  }

  private static Set<String> places(String label) {
    return NameWords.of(label).stream().filter(NameWords::isPlace).collect(Collectors.toSet());
  }

  /** From {@link #POSSIBLE} to 1; 0 where they cannot be the same. */
  public static double of(List<String> names, List<String> labels, @Nullable String rank) {
    Set<String> ours = NameWords.heads(names);
    Set<String> theirs = NameWords.heads(labels);
    if (clash(letters(names), letters(labels))
        || clash(NameWords.ranks(names), NameWords.ranks(with(labels, rank)))
        || sexOrTradeClash(ours, theirs)
        || Collections.disjoint(ours, NOBODY) != Collections.disjoint(theirs, NOBODY)) {
      return 0;
    }
    double best = POSSIBLE;
    for (String name : names) {
      for (String label : labels) {
        best = Math.max(best, overlap(NameWords.of(name), NameWords.of(label)));
      }
    }
    return best;
  }

  private static boolean sexOrTradeClash(Set<String> ours, Set<String> theirs) {
    Set<String> mySex = both(ours, SEXES);
    Set<String> otherSex = both(theirs, SEXES);
    if (clash(mySex, otherSex)) {
      return true;
    }
    boolean sameSex = !both(mySex, otherSex).isEmpty();
    return !sameSex && clash(trades(ours), trades(theirs));
  }

  private static boolean clash(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static double overlap(Set<String> one, Set<String> other) {
    Set<String> shared = both(one, other);
    return shared.isEmpty() ? 0 : 2 * weight(shared) / (weight(one) + weight(other));
  }

  private static double weight(Set<String> words) {
    return words.stream().sorted().mapToDouble(NameWords::weight).sum();
  }

  private static Set<String> trades(Set<String> words) {
    return words.stream().filter(word -> NameWords.weight(word) == 1).collect(Collectors.toSet());
  }

  private static Set<String> letters(Collection<String> names) {
    return names.stream()
        .flatMap(name -> NameWords.of(name).stream())
        .filter(word -> word.startsWith("#"))
        .collect(Collectors.toSet());
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  private static List<String> with(List<String> labels, @Nullable String rank) {
    List<String> all = new ArrayList<>(labels);
    if (rank != null) {
      all.add(rank);
    }
    return all;
  }
}
