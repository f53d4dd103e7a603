package org.oversightgraph.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterIdsTests {

  private static final Map<String, Set<String>> BEFORE =
      Map.of("cluster:one", Set.of("a", "b", "c", "d"), "cluster:two", Set.of("x", "y"));

  @Test
  void areKeptWhereHalfStays() {
    assertThat(ids(BEFORE, List.of("a", "b"), List.of("x", "y", "z")))
        .containsExactly("cluster:one", "cluster:two");
  }

  @Test
  void areNewWhereLessStays() {
    assertThat(ids(BEFORE, List.of("a", "x", "z")).getFirst()).matches("cluster:[0-9a-f]{24}");
  }

  @Test
  void goToTheLargerPartWhenOneIsDivided() {
    List<String> ids = ids(BEFORE, List.of("a"), List.of("b", "c", "d"));

    assertThat(ids.getLast()).isEqualTo("cluster:one");
    assertThat(ids.getFirst()).isNotEqualTo("cluster:one");
  }

  @Test
  void goToOneOfTwoEqualPartsAlwaysTheSame() {
    assertThat(ids(BEFORE, List.of("c", "d"), List.of("a", "b"))).last().isEqualTo("cluster:one");
  }

  @Test
  void areTheSameOfTheSameFirstSubjectAndNeverGivenTwice() {
    String fresh = ids(Map.of(), List.of("a", "b", "c")).getFirst();
    List<String> taken = ids(Map.of(fresh, Set.of("b", "c")), List.of("b", "c"), List.of("a", "z"));

    assertThat(ids(Map.of(), List.of("a", "q"))).containsExactly(fresh);
    assertThat(taken).doesNotHaveDuplicates().first().isEqualTo(fresh);
  }

  @SafeVarargs
  private static List<String> ids(Map<String, Set<String>> before, List<String>... clusters) {
    return new ClusterIds(before).of(List.of(clusters));
  }
}
