package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oversightgraph.graph.CaseWriter.Written;

class SummaryTests {

  private final Summary summary = new Summary();

  @Test
  void countsACaseOnceHoweverManyPublicationsItHas() {
    add("one", 5, 5, true);
    add("one", 4, 2, false);
    add("two", 3, 0, false);
    add("two", 3, 1, false);
    add("three", 2, 0, false);
    summary.add(Result.refused("broken.pdf", "is broken"));

    assertThat(summary.documents()).isEqualTo(6);
    assertThat(summary.newCases()).isEqualTo(1);
    assertThat(summary.changedCases()).isEqualTo(1);
    assertThat(summary.unchangedCases()).isEqualTo(1);
    assertThat(summary.facts()).isEqualTo(17);
    assertThat(summary.refused()).extracting(Result::name).containsExactly("broken.pdf");
  }

  private void add(String id, int facts, int changes, boolean created) {
    summary.add(Result.written("a page", new Written(id, id, facts, changes, created)));
  }
}
