package org.oversightgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The command where no service runs. */
@EnabledIfSystemProperty(named = "oversight.test.database", matches = "embedded")
class ClustersAloneIT {

  private static final String FILE =
      """
      documents: [{key: page, kind: OFFICIAL, title: A page of a test, publisher: A body}]
      case: {key: test-case, title: A case of a test, evidence: [page#paragraph=1]}
      subjects:
        - {key: a, label: Officer A, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: rest, label: Two others, size: 2, role: SUBJECT, evidence: [page#paragraph=2]}
      """;

  @TempDir private Path folder;

  @Test
  void computesThemAndSaysHowMany() throws IOException {
    Path file = Files.writeString(folder.resolve("test.yaml"), FILE);

    Ran ofNone = CommandProcess.run(folder, "clusters", "--data", folder.resolve("data"));
    CommandProcess.run(folder, "load", file, "--data", folder.resolve("data"));
    Ran ofTwo = CommandProcess.run(folder, "clusters", "--data", folder.resolve("data"));

    assertThat(ofNone.exit()).isZero();
    assertThat(ofNone.out())
        .contains("0 clusters in ", "the largest of 0 people", "0 officers and groups, 0 links");
    assertThat(ofTwo.exit()).isZero();
    assertThat(ofTwo.out()).contains("1 clusters in ", "the largest of 3 people", "1 links");
    assertThat(ofTwo.err())
        .contains("Reading who shares what", "Finding groups", "Writing the clusters");
  }
}
