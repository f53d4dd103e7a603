package org.oversightgraph.link.path;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * The relationships that were found; of several between the same two things the strongest counts.
 */
final class Bonds {

  private static final BinaryOperator<Bond> STRONGER =
      (one, other) -> other.strength() > one.strength() ? other : one;

  private final Map<String, Map<String, Bond>> byEnds = new HashMap<>();

  void add(Bond bond) {
    add(bond.from(), bond);
    add(bond.to(), bond);
  }

  private void add(String end, Bond bond) {
    byEnds
        .computeIfAbsent(end, missing -> new HashMap<>())
        .merge(bond.otherEnd(end), bond, STRONGER);
  }

  /** The relationships of a thing, by the ids of their other ends. */
  Map<String, Bond> of(String id) {
    return byEnds.getOrDefault(id, Map.of());
  }
}
