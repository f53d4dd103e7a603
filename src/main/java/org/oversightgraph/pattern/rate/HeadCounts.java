package org.oversightgraph.pattern.rate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oversightgraph.graph.database.Row;

/** How many officers forces had; where a year has no count, the nearest one that has. */
public final class HeadCounts {

  private final Map<String, NavigableMap<Integer, Integer>> byForce = new HashMap<>();

  /** Reads the rows of {@code pattern/headcounts}. */
  public static HeadCounts of(List<Row> rows) {
    HeadCounts counts = new HeadCounts();
    rows.forEach(row -> counts.add(row.text("force"), row.number("year"), row.number("officers")));
    return counts;
  }

  void add(String force, int year, int officers) {
    byForce.computeIfAbsent(force, missing -> new TreeMap<>()).put(year, officers);
  }

  Set<String> forces() {
    return new TreeSet<>(byForce.keySet());
  }

  boolean has(String force) {
    return byForce.containsKey(force);
  }

  /** The officers of a force in a year; none where no count of that force is known. */
  OptionalInt officers(String force, int year) {
    NavigableMap<Integer, Integer> counts = byForce.get(force);
    return counts == null ? OptionalInt.empty() : OptionalInt.of(nearest(counts, year).getValue());
  }

  /** The years whose counts stand in for those of others. */
  Set<Integer> standIns(int first, int last) {
    Set<Integer> years = new TreeSet<>();
    for (NavigableMap<Integer, Integer> counts : byForce.values()) {
      for (int year = first; year <= last; year++) {
        if (!counts.containsKey(year)) {
          years.add(nearest(counts, year).getKey());
        }
      }
    }
    return years;
  }

  /** Of two that are equally near, the earlier. */
  private static Map.Entry<Integer, Integer> nearest(
      NavigableMap<Integer, Integer> counts, int year) {
    Map.Entry<Integer, Integer> before = counts.floorEntry(year);
    Map.Entry<Integer, Integer> after = counts.ceilingEntry(year);
    if (before == null || after == null) {
      return before == null ? Objects.requireNonNull(after) : before;
    }
    return year - before.getKey() <= after.getKey() - year ? before : after;
  }
}
