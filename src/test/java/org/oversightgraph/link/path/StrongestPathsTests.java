package org.oversightgraph.link.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The search beside JGraphT, which lists all simple paths of so many steps. */
class StrongestPathsTests {

  private static final int THINGS = 8;
  private static final String FROM = "0";
  private static final String TO = "7";

  @Property
  void areTheStrongestOfAllPathsOfThatLength(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int maxLength,
      @ForAll @IntRange(min = 1, max = 5) int most) {
    Graph<String, DefaultWeightedEdge> graph = random(seed);

    List<List<String>> found = new StrongestPaths(bonds(graph), TO, maxLength).from(FROM, most);

    List<Double> strongest =
        new AllDirectedPaths<>(graph)
            .getAllPaths(FROM, TO, true, maxLength).stream()
                .map(StrongestPathsTests::strength)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    assertThat(found).hasSameSizeAs(strongest).doesNotHaveDuplicates();
    for (int place = 0; place < found.size(); place++) {
      assertThat(strength(graph, found.get(place))).isCloseTo(strongest.get(place), within(1e-9));
    }
  }

  @Property
  void passNoThingTwiceAndTakeNoMoreSteps(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int maxLength) {
    Graph<String, DefaultWeightedEdge> graph = random(seed);

    for (List<String> path : new StrongestPaths(bonds(graph), TO, maxLength).from(FROM, 10)) {
      assertThat(path).startsWith(FROM).endsWith(TO).doesNotHaveDuplicates();
      assertThat(path.size() - 1).isLessThanOrEqualTo(maxLength);
    }
  }

  @Property
  void areFoundWhereverTheShortestPathIsNotTooLong(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int maxLength) {
    Graph<String, DefaultWeightedEdge> graph = random(seed);
    GraphPath<String, DefaultWeightedEdge> shortest =
        BFSShortestPath.findPathBetween(graph, FROM, TO);

    assertThat(new StrongestPaths(bonds(graph), TO, maxLength).from(FROM, 1).isEmpty())
        .isEqualTo(shortest == null || shortest.getLength() > maxLength);
  }

  /** Both directions of each edge, as relationships are walked in both. */
  private static Graph<String, DefaultWeightedEdge> random(long seed) {
    Random random = new Random(seed);
    Graph<String, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    for (int thing = 0; thing < THINGS; thing++) {
      graph.addVertex(String.valueOf(thing));
    }
    for (int one = 0; one < THINGS; one++) {
      for (int other = one + 1; other < THINGS; other++) {
        if (random.nextDouble() < 0.4) {
          double strength = 0.05 + 0.95 * random.nextDouble();
          String from = String.valueOf(one);
          String to = String.valueOf(other);
          Graphs.addEdge(graph, from, to, strength);
          Graphs.addEdge(graph, to, from, strength);
        }
      }
    }
    return graph;
  }

  private static Bonds bonds(Graph<String, DefaultWeightedEdge> graph) {
    Bonds bonds = new Bonds();
    for (DefaultWeightedEdge edge : new HashSet<>(graph.edgeSet())) {
      bonds.add(
          new Bond(
              graph.getEdgeSource(edge),
              graph.getEdgeTarget(edge),
              Relationship.INVOLVED_IN,
              null,
              null,
              List.of(),
              graph.getEdgeWeight(edge),
              1));
    }
    return bonds;
  }

  private static double strength(GraphPath<String, DefaultWeightedEdge> path) {
    return path.getEdgeList().stream()
        .mapToDouble(path.getGraph()::getEdgeWeight)
        .reduce(1, (one, other) -> one * other);
  }

  private static double strength(Graph<String, DefaultWeightedEdge> graph, List<String> path) {
    List<Double> strengths = new ArrayList<>();
    for (int place = 1; place < path.size(); place++) {
      strengths.add(graph.getEdgeWeight(graph.getEdge(path.get(place - 1), path.get(place))));
    }
    return strengths.stream().reduce(1.0, (one, other) -> one * other);
  }
}
