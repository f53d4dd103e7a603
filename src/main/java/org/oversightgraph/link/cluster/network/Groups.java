package org.oversightgraph.link.cluster.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The groups of a network, by the Leiden algorithm with the constant Potts model. Each component is
 * grouped by itself, so that what happens in one changes nothing in another.
 */
public final class Groups {

  /** In a group, two members are linked by this strength on average at the least. */
  public static final double RESOLUTION = 0.05;

  /** How much chance there is in the refinement of groups: the authors' own choice. */
  private static final double RANDOMNESS = LeidenAlgorithm.DEFAULT_RANDOMNESS;

  private static final int STARTS = 5;
  private static final int ITERATIONS = 10;
  private static final long SEED = 2026;

  private final double resolution;

  public Groups(double resolution) {
    this.resolution = resolution;
  }

  /**
   * The groups of at least two nodes, each in the order of the nodes.
   *
   * @param done is told of each component how many nodes it has
   */
  public List<int[]> of(WeightedNetwork network, IntConsumer done) {
    List<int[]> groups = new ArrayList<>();
    for (int[] component : network.components()) {
      if (component.length > 1) {
        for (int[] group : best(network.part(component))) {
          if (group.length > 1) {
            groups.add(Arrays.stream(group).map(node -> component[node]).sorted().toArray());
          }
        }
      }
      done.accept(component.length);
    }
    return groups;
  }

  private int[][] best(WeightedNetwork part) {
    Network network =
        new Network(
            ones(part.nodes()),
            Arrays.stream(part.first()).asLongStream().toArray(),
            new LargeIntArray(part.neighbour()),
            new LargeDoubleArray(part.weight()),
            false);
    Clustering best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      LeidenAlgorithm leiden =
          new LeidenAlgorithm(resolution, ITERATIONS, RANDOMNESS, new Random(SEED + start));
      Clustering found = leiden.findClustering(network);
      double quality = leiden.calcQuality(network, found);
      if (best == null || quality > most) {
        best = found;
        most = quality;
      }
    }
    return best == null ? new int[0][] : best.getNodesPerCluster();
  }

  private static double[] ones(int nodes) {
    double[] ones = new double[nodes];
    Arrays.fill(ones, 1);
    return ones;
  }
}
