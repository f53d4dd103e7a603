package org.oversightgraph.evaluate.mini.pairing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntBiFunction;

/**
 * Assigns the people that are held to those that a mini describes, so that all together fit best:
 * by words, then role, then number; by facts only where nothing else tells.
 */
public final class Pairing {

  private final List<Person> held;
  private final double[][] fits;
  private final Map<Long, Best> known = new HashMap<>();

  private Pairing(
      List<WantedPerson> wanted,
      List<Person> held,
      ToIntBiFunction<WantedPerson, Person> sharedFacts) {
    this.held = held;
    this.fits = new double[held.size()][wanted.size()];
    for (int i = 0; i < held.size(); i++) {
      for (int j = 0; j < wanted.size(); j++) {
        fits[i][j] = fit(wanted.get(j), held.get(i), sharedFacts);
      }
    }
  }

  /** The index of a wanted person, and the id of the one that is held. */
  public static Map<Integer, String> of(
      List<WantedPerson> wanted,
      List<Person> held,
      ToIntBiFunction<WantedPerson, Person> sharedFacts) {
    return new Pairing(wanted, held, sharedFacts).best(0, 0).pairs();
  }

  private record Best(double score, Map<Integer, String> pairs) {}

  private static double fit(
      WantedPerson wanted, Person held, ToIntBiFunction<WantedPerson, Person> sharedFacts) {
    if (wanted.single() != held.single()) {
      return 0;
    }
    double score = Likeness.of(wanted.names(), List.of(held.label()), held.rank());
    boolean role = wanted.fits(held.roles());
    if (score == 0 || (score == Likeness.POSSIBLE && !role)) {
      return 0;
    }
    boolean number = Objects.equals(wanted.count(), held.size());
    return 4 * score
        + (role ? 0.5 : 0)
        + (number ? 0.5 : 0)
        - (wanted.optional() ? 0.1 : 0)
        + 0.01 * sharedFacts.applyAsInt(wanted, held);
  }

  private Best best(int from, long taken) {
    if (from == held.size()) {
      return new Best(0, Map.of());
    }
    long state = ((long) from << Integer.SIZE) | taken;
    Best done = known.get(state);
    if (done != null) {
      return done;
    }
    Best best = best(from + 1, taken);
    for (int j = 0; j < fits[from].length; j++) {
      if (fits[from][j] > 0 && (taken >> j & 1) == 0) {
        Best rest = best(from + 1, taken | 1L << j);
        if (fits[from][j] + rest.score() > best.score()) {
          Map<Integer, String> pairs = new LinkedHashMap<>(rest.pairs());
          pairs.put(j, held.get(from).id());
          best = new Best(fits[from][j] + rest.score(), pairs);
        }
      }
    }
    known.put(state, best);
    return best;
  }
}
