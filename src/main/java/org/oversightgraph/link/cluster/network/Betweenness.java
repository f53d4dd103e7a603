package org.oversightgraph.link.cluster.network;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * On how many of the shortest ways between two others each node is, a link being the shorter the
 * stronger it is: 1 divided by its strength. Exact for components of up to {@value #EXACT} nodes;
 * above that estimated from the ways that begin at {@value #SAMPLED} nodes, evenly spaced.
 */
public final class Betweenness {

  static final int EXACT = 1000;
  static final int SAMPLED = 500;

  private Betweenness() {}

  /**
   * The betweenness of each node.
   *
   * @param done is told of how many nodes it is known
   */
  public static double[] of(WeightedNetwork network, IntConsumer done) {
    double[] all = new double[network.nodes()];
    for (int[] component : network.components()) {
      if (component.length > 2) {
        WeightedNetwork part = network.part(component);
        double[] scores = component.length <= EXACT ? exact(part) : sampled(part, SAMPLED);
        for (int node = 0; node < component.length; node++) {
          all[component[node]] = scores[node];
        }
      }
      done.accept(component.length);
    }
    return all;
  }

  static double[] exact(WeightedNetwork part) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    IntStream.range(0, part.nodes()).forEach(graph::addVertex);
    for (int node = 0; node < part.nodes(); node++) {
      for (int at = part.first()[node]; at < part.first()[node + 1]; at++) {
        int other = part.neighbour()[at];
        if (node < other) {
          graph.setEdgeWeight(graph.addEdge(node, other), 1 / part.weight()[at]);
        }
      }
    }
    Map<Integer, Double> scores = new BetweennessCentrality<>(graph).getScores();
    return IntStream.range(0, part.nodes()).mapToDouble(scores::get).toArray();
  }

  /** As many sources as that, evenly spaced in the order of the nodes; all if there are no more. */
  static double[] sampled(WeightedNetwork part, int sources) {
    int used = Math.min(sources, part.nodes());
    ShortestWays ways = new ShortestWays(part);
    for (int source = 0; source < used; source++) {
      ways.add((int) ((long) source * part.nodes() / used));
    }
    // Each way is found from both of its ends if all nodes are sources.
    double scale = part.nodes() / (2.0 * used);
    return Arrays.stream(ways.through()).map(sum -> sum * scale).toArray();
  }
}
