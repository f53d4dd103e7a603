package org.oversightgraph.link.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oversightgraph.graph.database.CypherFiles;

class StandingFilesTests {

  private final CypherFiles files = new CypherFiles();

  /** A file that an analyst opens in Neo4j Browser cannot have parts. */
  @Test
  void countsTheStandingInNeo4jBrowserAsInGraphQl() {
    assertThat(lines(files.get("browser/08-which-recommendations-need-following-up")))
        .contains(lines(files.get("part/standing")));
  }

  private static String lines(String cypher) {
    return cypher.replaceAll("\\s+", " ");
  }
}
