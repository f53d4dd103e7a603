package org.oversightgraph.link.cluster.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Adds up, source by source, on how many shortest ways from it each node is: Brandes 2001. */
final class ShortestWays {

  private record Reached(int node, double distance) {}

  private final WeightedNetwork network;
  private final double[] through;
  private final double[] distance;
  private final double[] ways;
  private final double[] dependent;
  private final int[] settled;

  ShortestWays(WeightedNetwork network) {
    this.network = network;
    int nodes = network.nodes();
    this.through = new double[nodes];
    this.distance = new double[nodes];
    this.ways = new double[nodes];
    this.dependent = new double[nodes];
    this.settled = new int[nodes];
  }

  double[] through() {
    return through;
  }

  /** Adds the ways that begin at a node. */
  void add(int source) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(ways, 0);
    Arrays.fill(dependent, 0);
    int count = settle(source);
    for (int place = count - 1; place > 0; place--) {
      int node = settled[place];
      through[node] += dependent[node];
      for (int at = network.first()[node]; at < network.first()[node + 1]; at++) {
        int before = network.neighbour()[at];
        if (distance[before] + length(at) == distance[node]) {
          dependent[before] += ways[before] / ways[node] * (1 + dependent[node]);
        }
      }
    }
  }

  /** Nodes by their distance, nearest first; how many there are. */
  private int settle(int source) {
    PriorityQueue<Reached> open =
        new PriorityQueue<>(Comparator.comparingDouble(Reached::distance));
    boolean[] done = new boolean[network.nodes()];
    int count = 0;
    distance[source] = 0;
    ways[source] = 1;
    open.add(new Reached(source, 0));
    while (!open.isEmpty()) {
      int node = open.remove().node();
      if (!done[node]) {
        done[node] = true;
        settled[count] = node;
        count++;
        reach(node, open);
      }
    }
    return count;
  }

  private void reach(int node, PriorityQueue<Reached> open) {
    for (int at = network.first()[node]; at < network.first()[node + 1]; at++) {
      int next = network.neighbour()[at];
      double there = distance[node] + length(at);
      if (there < distance[next]) {
        distance[next] = there;
        ways[next] = ways[node];
        open.add(new Reached(next, there));
      } else if (there == distance[next]) {
        ways[next] += ways[node];
      }
    }
  }

  private double length(int at) {
    return 1 / network.weight()[at];
  }
}
