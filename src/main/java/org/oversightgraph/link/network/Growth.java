package org.oversightgraph.link.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the things that are most strongly joined with a middle, level by level. A way is never
 * stronger than where it begins, so that only what may itself be kept has to be gone on from, and
 * no more than is kept has to be read of each level.
 */
final class Growth {

  private static final Comparator<Found> STRONGEST_FIRST =
      Comparator.comparingDouble(Found::strength)
          .reversed()
          .thenComparingInt(Found::steps)
          .thenComparing(Found::id);

  private final Steps steps;
  private final int limit;
  private final Map<String, Found> found = new HashMap<>();
  private final Set<String> hubs = new HashSet<>();
  private long known;
  private boolean exact = true;

  Growth(Steps steps, int limit) {
    this.steps = steps;
    this.limit = limit;
  }

  /** What is one step away from some things. */
  @FunctionalInterface
  interface Steps {

    /**
     * The neighbours, the most strongly joined first.
     *
     * @param reached how strongly each of the things is joined with the middle
     * @param seen what was found before
     */
    Level from(Map<String, Double> reached, Set<String> seen, int limit);
  }

  /**
   * The neighbours of some things.
   *
   * @param others how many of all of them were not seen before
   */
  record Level(List<Neighbour> strongest, long others) {}

  /**
   * A thing one step away.
   *
   * @param hub whether it joins everyone, so that nothing is reached through it
   * @param strength of the strongest way to it over one of the things
   */
  record Neighbour(String id, boolean hub, double strength) {}

  /** A thing that was reached in so many steps. */
  record Found(String id, int steps, double strength) {}

  void grow(Collection<String> middle, int depth) {
    middle.forEach(id -> found.put(id, new Found(id, 0, 1)));
    known = found.size();
    Set<String> frontier = new LinkedHashSet<>(middle);
    for (int step = 1; step <= depth && !frontier.isEmpty(); step++) {
      Set<String> seen = Set.copyOf(found.keySet());
      Level level = steps.from(strengths(frontier), seen, limit);
      known = Math.max(known, seen.size() + level.others());
      Set<String> stronger = take(level, step);
      frontier = step < depth ? toGoOnFrom(stronger) : Set.of();
      exact &= step == depth || found.size() == seen.size() + level.others();
    }
  }

  /** What is kept: the middle, then the most strongly joined. */
  List<Found> kept() {
    return found.values().stream().sorted(STRONGEST_FIRST).limit(limit).toList();
  }

  /** How many more there are, at least. */
  long left() {
    return Math.max(known, found.size()) - kept().size();
  }

  /** Whether there are exactly so many more. */
  boolean isExact() {
    return exact;
  }

  private Map<String, Double> strengths(Set<String> ids) {
    Map<String, Double> strengths = new LinkedHashMap<>();
    kept().stream()
        .filter(one -> ids.contains(one.id()))
        .forEach(one -> strengths.put(one.id(), one.strength()));
    return strengths;
  }

  private Set<String> take(Level level, int step) {
    Set<String> stronger = new HashSet<>();
    for (Neighbour neighbour : level.strongest()) {
      Found before = found.get(neighbour.id());
      if (before == null || neighbour.strength() > before.strength()) {
        found.put(neighbour.id(), new Found(neighbour.id(), step, neighbour.strength()));
        stronger.add(neighbour.id());
      }
      if (neighbour.hub()) {
        hubs.add(neighbour.id());
      }
    }
    return stronger;
  }

  private Set<String> toGoOnFrom(Set<String> stronger) {
    stronger.removeAll(hubs);
    Set<String> next = new LinkedHashSet<>();
    kept().stream().map(Found::id).filter(stronger::contains).forEach(next::add);
    exact &= next.size() == stronger.size();
    return next;
  }
}
