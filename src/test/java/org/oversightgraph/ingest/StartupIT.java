package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.GraphFoundation;
import org.oversightgraph.graph.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@OversightTest
@ExtendWith(OutputCaptureExtension.class)
class StartupIT {

  private static final String CASE =
      """
      documents:
        - {key: page, kind: OFFICIAL, title: A page of one's own, publisher: A body}
      case:
        key: test-own
        title: A case of one's own
        mode: %s
        evidence: [page#paragraph=1]
      """;

  @TempDir private Path folder;
  @Autowired private GraphFoundation foundation;
  @Autowired private CaseFileLoader loader;
  @Autowired private Driver driver;

  @AfterEach
  void takeTheCaseAway() {
    Sample.takeAway(driver);
  }

  @Test
  void loadsCaseFilesOfOnesOwnAndLeavesWrongOnesOut(CapturedOutput output) throws IOException {
    Files.writeString(folder.resolve("a-wrong.yaml"), CASE.formatted("SOMEHOW"));
    Files.writeString(folder.resolve("b-right.yaml"), CASE.formatted("LOCAL"));
    Files.writeString(folder.resolve("c-empty.yaml"), "");
    Files.writeString(folder.resolve("notes.txt"), "no case file");

    Startup startup = new Startup(foundation, loader, new IngestSettings(false, folder));
    startup.start();

    assertThat(startup.health().getStatus()).isEqualTo(Status.UP);
    assertThat(
            driver
                .executableQuery("MATCH (c:Case {key: 'test-own'}) RETURN c.mode AS mode")
                .execute()
                .records())
        .singleElement()
        .satisfies(row -> assertThat(row.get("mode").asString()).isEqualTo("LOCAL"));
    assertThat(output)
        .contains("a-wrong.yaml is left out")
        .contains("a-wrong.yaml:6: case.mode")
        .contains("c-empty.yaml is left out")
        .doesNotContain("notes.txt");
  }

  @Test
  void goesOnWithoutAFolderOfOnesOwn() {
    Startup startup =
        new Startup(foundation, loader, new IngestSettings(false, folder.resolve("nowhere")));

    startup.start();

    assertThat(startup.health().getStatus()).isEqualTo(Status.UP);
  }
}
