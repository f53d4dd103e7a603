package org.oversightgraph.link.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.graph.database.CypherFiles;

class StandingFilesTests {

  /** Cypher has no functions of its own to be shared between files. */
  @Test
  void countsTheStandingInTheSameWayEverywhere() {
    CypherFiles files = new CypherFiles();
    List<String> texts =
        List.of(
                "read/recommendation-standing",
                "read/recommendations-of-filter",
                "read/recommendations-of-filter-count",
                "read/response-times",
                "browser/08-which-recommendations-need-following-up")
            .stream()
            .map(name -> files.get(name).replaceAll("(?s).*// Standing: |// End of standing.*", ""))
            .distinct()
            .toList();

    assertThat(texts).hasSize(1);
    assertThat(texts.getFirst()).contains("NOT_MADE_YET");
  }
}
