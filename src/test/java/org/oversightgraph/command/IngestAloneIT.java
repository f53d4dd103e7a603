package org.oversightgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.oversightgraph.database.DatabaseProcess;
import org.oversightgraph.graph.GraphCounts;

/** The command where no service runs: it has the database in the data folder to itself. */
@EnabledIfSystemProperty(named = "oversight.test.database", matches = "embedded")
class IngestAloneIT {

  private static final int PAGES = 120;
  private static final int BAD = 3;

  @TempDir private static Path folder;
  private static Path pages;
  private static Ran first;

  @BeforeAll
  static void ingestThePages() throws IOException {
    pages = InventedPages.folder(folder.resolve("pages"), PAGES);
    Files.createFile(pages.resolve("empty.txt"));
    Files.write(pages.resolve("noise.txt"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3});
    Files.writeString(pages.resolve("page-0050.pdf"), "no PDF at all");
    first = ingest("data");
  }

  @Test
  void refusesWhatCannotBeReadAndTakesTheRest() {
    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.out())
        .contains("%d publications in ".formatted(PAGES + BAD))
        .contains("%d taken in, %d refused".formatted(PAGES, BAD))
        .contains("Cases: %d new, 0 changed, 0 unchanged".formatted(PAGES))
        .contains("Refused: " + pages.resolve("empty.txt") + ": ")
        .contains("Refused: " + pages.resolve("noise.txt") + ": ")
        .contains("Refused: " + pages.resolve("page-0050.pdf") + ": ");
  }

  @Test
  void changesNothingWhenItIsRunAgain() {
    assertThat(ingest("data").out())
        .contains("Cases: 0 new, 0 changed, %d unchanged".formatted(PAGES));
  }

  @Test
  void makesTheSameGraphWhenItIsKilledAndRunAgain() {
    int reported =
        CommandProcess.start(
                folder, "ingest", pages, "--verbose", "--data", folder.resolve("killed"))
            .killAfter(PAGES / 2);

    Ran again = ingest("killed");

    assertThat(reported).isEqualTo(PAGES / 2);
    assertThat(again.out())
        .contains("%d taken in, %d refused".formatted(PAGES, BAD))
        .doesNotContain("Cases: %d new".formatted(PAGES));
    assertThat(counts("killed")).isEqualTo(counts("data"));
  }

  private static Ran ingest(String data) {
    return CommandProcess.run(folder, "ingest", pages, "--data", folder.resolve(data));
  }

  private static GraphCounts counts(String data) {
    try (DatabaseProcess database = DatabaseProcess.start(folder.resolve(data), 0);
        Driver driver =
            GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()))) {
      return GraphCounts.of(driver);
    }
  }
}
