package org.oversightgraph.link.cluster.network;

import java.util.Arrays;
import java.util.List;

/** How much of the strength of a group's links is between its own members. */
public final class Cohesion {

  private Cohesion() {}

  /** For each group what is within it, as a part of that and of what leaves it; 0 to 1. */
  public static double[] of(WeightedNetwork network, List<int[]> groups) {
    int[] groupOf = groupOf(network.nodes(), groups);
    double[] cohesion = new double[groups.size()];
    for (int group = 0; group < cohesion.length; group++) {
      double within = 0;
      double leaving = 0;
      for (int node : groups.get(group)) {
        for (int at = network.first()[node]; at < network.first()[node + 1]; at++) {
          if (groupOf[network.neighbour()[at]] == group) {
            // Each link within is met at both ends.
            within += network.weight()[at] / 2;
          } else {
            leaving += network.weight()[at];
          }
        }
      }
      cohesion[group] = within + leaving == 0 ? 0 : within / (within + leaving);
    }
    return cohesion;
  }

  /** The group of each node, or -1. */
  static int[] groupOf(int nodes, List<int[]> groups) {
    int[] groupOf = new int[nodes];
    Arrays.fill(groupOf, -1);
    for (int group = 0; group < groups.size(); group++) {
      for (int node : groups.get(group)) {
        groupOf[node] = group;
      }
    }
    return groupOf;
  }
}
