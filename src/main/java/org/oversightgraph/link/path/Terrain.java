package org.oversightgraph.link.path;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;

/**
 * What lies between two things, explored from both of them level by level. Each level costs one
 * statement. Of a level that is too large the rarest is kept, and the terrain is not complete.
 */
final class Terrain {

  static final int MOST_A_LEVEL = 400;
  static final int MOST_BONDS = 3000;

  private final Database database;
  private final Bonds bonds = new Bonds();
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Long> commonness = new HashMap<>();
  private boolean complete = true;

  Terrain(Database database) {
    this.database = database;
  }

  /** What is searched between. */
  record Ends(String from, String to, boolean viaHubs, Day day) {

    List<String> both() {
      return List.of(from, to);
    }
  }

  /** Goes so many levels in all, each time on the side where there is less to look at. */
  void explore(Ends ends, int levels) {
    ends.both().forEach(end -> commonness.put(end, 0L));
    Side one = new Side(ends.from(), ends.to());
    Side other = new Side(ends.to(), ends.from());
    for (int level = 0; level < levels; level++) {
      Side smaller = one.frontier.size() <= other.frontier.size() ? one : other;
      if (smaller.frontier.isEmpty()) {
        return;
      }
      advance(smaller, ends);
    }
  }

  Bonds bonds() {
    return bonds;
  }

  boolean isComplete() {
    return complete;
  }

  /** How many things were seen. */
  int size() {
    return commonness.size();
  }

  private static final class Side {
    private final String goal;
    private final Set<String> seen = new HashSet<>();
    private Set<String> frontier = new LinkedHashSet<>();

    private Side(String start, String goal) {
      this.goal = goal;
      this.seen.add(start);
      this.frontier.add(start);
    }
  }

  private void advance(Side side, Ends ends) {
    List<String> unasked = side.frontier.stream().filter(asked::add).toList();
    if (!unasked.isEmpty()) {
      read(unasked, ends);
    }
    Set<String> next = new LinkedHashSet<>();
    for (String thing : side.frontier) {
      next.addAll(bonds.of(thing).keySet());
    }
    next.removeIf(thing -> thing.equals(side.goal) || !side.seen.add(thing));
    side.frontier = rarest(next);
  }

  private Set<String> rarest(Set<String> things) {
    if (things.size() <= MOST_A_LEVEL) {
      return things;
    }
    complete = false;
    return things.stream()
        .sorted(
            Comparator.comparing((String thing) -> commonness.getOrDefault(thing, 0L))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_A_LEVEL)
        .collect(toCollection(LinkedHashSet::new));
  }

  private void read(List<String> ids, Ends ends) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("ids", ids);
    parameters.put("ends", ends.both());
    parameters.put("viaHubs", ends.viaHubs());
    parameters.put("limit", MOST_BONDS);
    ends.day().into(parameters);
    List<Bond> read =
        database.read("read/statements-around", parameters).stream().map(Bond::of).toList();
    complete &= read.size() < MOST_BONDS;
    for (Bond bond : read) {
      bonds.add(bond);
      commonness.merge(bond.from(), bond.commonness(), Math::min);
      commonness.merge(bond.to(), bond.commonness(), Math::min);
    }
  }
}
