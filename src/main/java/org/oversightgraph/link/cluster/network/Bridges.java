package org.oversightgraph.link.cluster.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who joins a group to others: those of its members with links out of it that are on the most
 * shortest ways, at most {@value #MOST} of a group.
 */
public final class Bridges {

  static final int MOST = 5;

  private Bridges() {}

  /** The rank of each bridge in its group, 1 for the first; nodes that are none are not in it. */
  public static Map<Integer, Integer> of(
      WeightedNetwork network, List<int[]> groups, double[] betweenness) {
    int[] groupOf = Cohesion.groupOf(network.nodes(), groups);
    Map<Integer, Integer> ranks = new HashMap<>();
    for (int[] group : groups) {
      List<Integer> bridges =
          Arrays.stream(group)
              .filter(node -> betweenness[node] > 0 && leaves(node, network, groupOf))
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingDouble(node -> -betweenness[node])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(MOST)
              .toList();
      for (int place = 0; place < bridges.size(); place++) {
        ranks.put(bridges.get(place), place + 1);
      }
    }
    return ranks;
  }

  private static boolean leaves(int node, WeightedNetwork network, int[] groupOf) {
    for (int at = network.first()[node]; at < network.first()[node + 1]; at++) {
      int other = groupOf[network.neighbour()[at]];
      if (other >= 0 && other != groupOf[node]) {
        return true;
      }
    }
    return false;
  }
}
