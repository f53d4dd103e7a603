package org.oversightgraph.link.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.oversightgraph.link.network.Growth.Found;
import org.oversightgraph.link.network.Growth.Level;
import org.oversightgraph.link.network.Growth.Neighbour;

/**
 * The cut network beside one that JGraphT finds: all paths, the strongest to each thing, sorted.
 */
class GrowthTests {

  private static final int THINGS = 9;

  @Property
  void keepsTheMostStronglyJoined(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int depth,
      @ForAll @IntRange(min = 2, max = THINGS + 1) int limit) {
    World world = new World(seed);
    Map<String, Double> strongest = world.strongest(depth);

    Growth growth = world.grown(depth, limit);

    List<String> expected =
        strongest.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(limit)
            .map(Map.Entry::getKey)
            .toList();
    assertThat(growth.kept().stream().map(Found::id)).isEqualTo(expected);
    assertThat(growth.kept())
        .allSatisfy(found ->
            assertThat(found.strength())
                .isCloseTo(strongest.getOrDefault(found.id(), 0.0), within(1e-12)));
  }

  @Property
  void leavesOutNoMoreThanItSays(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int depth,
      @ForAll @IntRange(min = 2, max = THINGS + 1) int limit) {
    World world = new World(seed);
    int all = world.strongest(depth).size();

    Growth growth = world.grown(depth, limit);

    long left = all - growth.kept().size();
    assertThat(growth.left()).isLessThanOrEqualTo(left);
    assertThat(growth.left() > 0).isEqualTo(left > 0);
    if (growth.isExact()) {
      assertThat(growth.left()).isEqualTo(left);
    }
    if (depth == 1 || left == 0) {
      assertThat(growth.isExact()).isTrue();
    }
  }

  @Test
  void asksOnceALevelAndForNoMoreThanTheLimit() {
    Set<Integer> limits = new HashSet<>();
    Growth growth =
        new Growth(
            (reached, seen, limit) -> {
              assertThat(reached.size()).isLessThanOrEqualTo(50);
              limits.add(limit);
              List<Neighbour> some =
                  new Random(limits.size())
                      .ints(limit, 0, 30_000)
                      .distinct()
                      .mapToObj(id -> new Neighbour("n" + id, false, 1.0 / (2 + id)))
                      .toList();
              return new Level(some, 30_000);
            },
            50);

    growth.grow(List.of("middle"), 4);

    assertThat(limits).containsExactly(50);
    assertThat(growth.kept()).hasSize(50);
    assertThat(growth.left()).isGreaterThanOrEqualTo(29_951);
    assertThat(growth.isExact()).isFalse();
  }

  /** A few things, two of them in the middle and two hubs, one of which may be in the middle. */
  private static final class World {
    private final Graph<String, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Set<String> hubs = Set.of("1", "2");
    private final Set<String> middle = new HashSet<>();

    private World(long seed) {
      Random random = new Random(seed);
      for (int thing = 0; thing < THINGS; thing++) {
        graph.addVertex(String.valueOf(thing));
      }
      middle.add("0");
      middle.add(String.valueOf(1 + random.nextInt(THINGS - 1)));
      double density = 0.1 + 0.4 * random.nextDouble();
      for (int one = 0; one < THINGS; one++) {
        for (int other = 0; other < one; other++) {
          if (random.nextDouble() < density) {
            double strength = 0.05 + 0.9 * random.nextDouble();
            join(String.valueOf(one), String.valueOf(other), strength);
            join(String.valueOf(other), String.valueOf(one), strength);
          }
        }
      }
    }

    private void join(String from, String to, double strength) {
      if (!hubs.contains(from) || middle.contains(from)) {
        graph.setEdgeWeight(graph.addEdge(from, to), strength);
      }
    }

    private Map<String, Double> strongest(int depth) {
      Map<String, Double> strongest = new HashMap<>();
      new AllDirectedPaths<>(graph)
          .getAllPaths(middle, graph.vertexSet(), true, depth)
          .forEach(path -> strongest.merge(path.getEndVertex(), strength(path), Math::max));
      return strongest;
    }

    private double strength(GraphPath<String, DefaultWeightedEdge> path) {
      return path.getEdgeList().stream()
          .mapToDouble(graph::getEdgeWeight)
          .reduce(1, (one, other) -> one * other);
    }

    private Growth grown(int depth, int limit) {
      Growth growth = new Growth(this::level, limit);
      growth.grow(middle, depth);
      return growth;
    }

    private Level level(Map<String, Double> reached, Set<String> seen, int limit) {
      Map<String, Double> neighbours = new HashMap<>();
      reached.forEach((thing, strength) -> {
        for (DefaultWeightedEdge edge : graph.outgoingEdgesOf(thing)) {
          neighbours.merge(
              graph.getEdgeTarget(edge), strength * graph.getEdgeWeight(edge), Math::max);
        }
      });
      List<Neighbour> strongest =
          neighbours.entrySet().stream()
              .map(each ->
                  new Neighbour(each.getKey(), hubs.contains(each.getKey()), each.getValue()))
              .sorted(Comparator.comparingDouble(Neighbour::strength).reversed())
              .limit(limit)
              .toList();
      long others = neighbours.keySet().stream().filter(id -> !seen.contains(id)).count();
      return new Level(strongest, others);
    }
  }
}
