package org.oversightgraph.link.cluster.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network of numbered nodes with weighted links, each link kept at both of its ends.
 *
 * @param first where the neighbours of each node begin, and after the last of them where all end
 */
public record WeightedNetwork(int[] first, int[] neighbour, double[] weight) {

  public int nodes() {
    return first.length - 1;
  }

  public int links() {
    return neighbour.length / 2;
  }

  /** The nodes that hang together, component by component, each in the order of the nodes. */
  List<int[]> components() {
    List<int[]> components = new ArrayList<>();
    boolean[] seen = new boolean[nodes()];
    for (int node = 0; node < nodes(); node++) {
      if (!seen[node]) {
        components.add(reached(node, seen));
      }
    }
    return components;
  }

  private int[] reached(int from, boolean[] seen) {
    List<Integer> reached = new ArrayList<>();
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(from));
    seen[from] = true;
    while (!open.isEmpty()) {
      int node = open.remove();
      reached.add(node);
      for (int at = first[node]; at < first[node + 1]; at++) {
        if (!seen[neighbour[at]]) {
          seen[neighbour[at]] = true;
          open.add(neighbour[at]);
        }
      }
    }
    return reached.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** One component as a network of its own, its nodes numbered in the order given. */
  WeightedNetwork part(int[] component) {
    int links = Arrays.stream(component).map(node -> first[node + 1] - first[node]).sum();
    Builder part = new Builder(component.length, links);
    for (int node : component) {
      for (int at = first[node]; at < first[node + 1]; at++) {
        part.link(Arrays.binarySearch(component, neighbour[at]), weight[at]);
      }
      part.nextNode();
    }
    return part.build();
  }

  /** Builds a network node by node; each link is to be given at both of its ends. */
  public static final class Builder {

    private final int[] first;
    private int[] neighbour;
    private double[] weight;
    private int node;
    private int size;

    public Builder(int nodes, int linkEnds) {
      this.first = new int[nodes + 1];
      this.neighbour = new int[Math.max(1, linkEnds)];
      this.weight = new double[Math.max(1, linkEnds)];
    }

    public void link(int to, double strength) {
      if (size == neighbour.length) {
        int more = Math.multiplyExact(size, 2);
        neighbour = Arrays.copyOf(neighbour, more);
        weight = Arrays.copyOf(weight, more);
      }
      neighbour[size] = to;
      weight[size] = strength;
      size++;
    }

    public void nextNode() {
      node++;
      first[node] = size;
    }

    public WeightedNetwork build() {
      return new WeightedNetwork(
          first, Arrays.copyOf(neighbour, size), Arrays.copyOf(weight, size));
    }
  }
}
