package org.oversightgraph.link.cluster.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts people of whom some are also described as part of a group: nobody is counted twice. */
public final class HeadCount {

  private HeadCount() {}

  /** Somebody to be counted: how many people it is, and what it is part of. */
  public record Counted(String id, int people, Set<String> wholes) {}

  /** How many people each adds to those of its parts; together they are all. */
  public static int[] added(List<Counted> all) {
    int[] added = all.stream().mapToInt(Counted::people).toArray();
    if (all.stream().allMatch(one -> one.wholes().isEmpty())) {
      return added;
    }
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < all.size(); place++) {
      places.put(all.get(place).id(), place);
    }
    Map<Integer, List<Integer>> parts = new HashMap<>();
    for (int place = 0; place < all.size(); place++) {
      for (String whole : all.get(place).wholes()) {
        if (places.containsKey(whole)) {
          parts.computeIfAbsent(places.get(whole), first -> new ArrayList<>()).add(place);
        }
      }
    }
    parts.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getValue().size()))
        .forEach(entry -> {
          int within = entry.getValue().stream().mapToInt(part -> added[part]).sum();
          added[entry.getKey()] = Math.max(0, added[entry.getKey()] - within);
        });
    return added;
  }

  /** How many people they are together. */
  static int of(List<Counted> all) {
    return Arrays.stream(added(all)).sum();
  }
}
