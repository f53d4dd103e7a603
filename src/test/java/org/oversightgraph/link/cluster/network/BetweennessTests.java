package org.oversightgraph.link.cluster.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.cluster.Planted;
import org.oversightgraph.link.cluster.projection.People;
import org.oversightgraph.link.cluster.projection.Projection;
import org.oversightgraph.link.cluster.projection.Share;
import org.oversightgraph.link.cluster.projection.Subject;

class BetweennessTests {

  private static final int TOP = 50;

  @Test
  void isTheNumberOfPairsInTheMiddleOfAStar() {
    List<Subject> star = new ArrayList<>();
    List<Share> inTheMiddle = new ArrayList<>();
    for (int n = 1; n < 6; n++) {
      Share share = new Share(LinkKind.SHARED_CASE, "case:" + n, 1, 0, Planted.UNDATED);
      inTheMiddle.add(share);
      star.add(new Subject("officer:" + n, 1, List.of(), List.of(), List.of(share)));
    }
    star.add(new Subject("officer:0", 1, List.of(), List.of(), inTheMiddle));

    double[] scores = Betweenness.of(Projection.of(People.of(star)).network(), done -> {});

    assertThat(scores).containsExactly(10, 0, 0, 0, 0, 0);
  }

  @Test
  void isTheSameFromAllSourcesAsByTheLibrary() {
    WeightedNetwork network = network(new Planted(8, 10).within(12).across(30));

    double[] exact = Betweenness.exact(network);
    double[] sampled = Betweenness.sampled(network, network.nodes());

    for (int node = 0; node < exact.length; node++) {
      assertThat(sampled[node]).isCloseTo(exact[node], within(1e-6));
    }
  }

  @Test
  void findsMostOfTheTopFromAFewSources() {
    WeightedNetwork network = network(new Planted(60, 12).within(12).across(250));

    List<Integer> exact = top(Betweenness.exact(network));
    List<Integer> sampled = top(Betweenness.sampled(network, network.nodes() / 4));

    assertThat(network.nodes()).isGreaterThan(600);
    assertThat(sampled).filteredOn(exact::contains).hasSizeGreaterThan(TOP * 3 / 4);
    assertThat(sampled.subList(0, 5)).allMatch(exact.subList(0, 20)::contains);
  }

  private static List<Integer> top(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(node -> -scores[node]))
        .limit(TOP)
        .toList();
  }

  private static WeightedNetwork network(Planted planted) {
    WeightedNetwork all = Projection.of(People.of(planted.subjects())).network();
    return all.part(
        all.components().stream().max(Comparator.comparingInt(part -> part.length)).orElseThrow());
  }
}
