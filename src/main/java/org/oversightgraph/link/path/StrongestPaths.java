package org.oversightgraph.link.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The strongest paths between two things that pass no thing twice and have no more than so many
 * steps: those whose product of strengths is largest.
 *
 * <p>A best-first search in the manner of A*. What is left to go is estimated by the strongest walk
 * of no more than the steps that are left, which is never too little, so that paths are found in
 * the order of their strength.
 */
final class StrongestPaths {

  /** Enough for any graph that is not made to defeat it. */
  private static final int MOST_LOOKED_AT = 200_000;

  private static final Comparator<Begun> STRONGEST_FIRST =
      Comparator.comparingDouble(Begun::estimate)
          .thenComparing(begun -> begun.things().size())
          .thenComparing(begun -> String.join(" ", begun.things()));

  private final Bonds bonds;
  private final String to;
  private final int maxLength;

  /** By how many steps are left: the least cost from a thing to the end. */
  private final List<Map<String, Double>> left = new ArrayList<>();

  StrongestPaths(Bonds bonds, String to, int maxLength) {
    this.bonds = bonds;
    this.to = to;
    this.maxLength = maxLength;
    left.add(Map.of(to, 0.0));
    for (int steps = 1; steps <= maxLength; steps++) {
      left.add(oneMore(left.getLast()));
    }
  }

  private record Begun(List<String> things, double cost, double estimate) {}

  /** The ids of the things along each path, the strongest path first. */
  List<List<String>> from(String from, int most) {
    List<List<String>> found = new ArrayList<>();
    PriorityQueue<Begun> begun = new PriorityQueue<>(STRONGEST_FIRST);
    if (left.getLast().containsKey(from)) {
      begun.add(new Begun(List.of(from), 0, left.getLast().getOrDefault(from, 0.0)));
    }
    for (int looked = 0; !begun.isEmpty() && looked < MOST_LOOKED_AT; looked++) {
      Begun best = begun.remove();
      if (best.things().getLast().equals(to)) {
        found.add(best.things());
        if (found.size() == most) {
          return found;
        }
      } else {
        goOn(best, begun);
      }
    }
    return found;
  }

  private void goOn(Begun path, PriorityQueue<Begun> begun) {
    int steps = maxLength - path.things().size();
    if (steps < 0) {
      return;
    }
    bonds
        .of(path.things().getLast())
        .forEach((next, bond) -> {
          Double rest = left.get(steps).get(next);
          if (rest != null && !path.things().contains(next)) {
            List<String> things = new ArrayList<>(path.things());
            things.add(next);
            double cost = path.cost() + cost(bond);
            begun.add(new Begun(things, cost, cost + rest));
          }
        });
  }

  /** Strengths multiply as costs add up. */
  private static double cost(Bond bond) {
    return -Math.log(bond.strength());
  }

  private Map<String, Double> oneMore(Map<String, Double> fewer) {
    Map<String, Double> more = new HashMap<>(fewer);
    fewer.forEach((thing, cost) ->
        bonds
            .of(thing)
            .forEach((before, bond) -> more.merge(before, cost + cost(bond), Math::min)));
    return more;
  }
}
