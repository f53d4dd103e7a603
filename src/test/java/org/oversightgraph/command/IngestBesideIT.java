package org.oversightgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.oversightgraph.graph.GraphCounts;
import org.oversightgraph.graph.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The command beside a running service, and the mutation that does the same. */
@OversightTest
@SeamTest
class IngestBesideIT {

  private static final String MUTATION =
      """
      mutation ($publications: [PublicationInput!]!) {
        ingest(publications: $publications) {
          documents refused newCases changedCases unchangedCases facts stopped
          results { name case { references } changes problem }
        }
      }
      """;

  @TempDir private Path folder;
  @Autowired private Environment environment;
  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private Driver driver;

  @AfterEach
  void takeTheCasesAway() {
    Sample.takeAway(driver);
  }

  @Test
  void writesToTheGraphOfTheService() throws IOException {
    Path pages = InventedPages.folder(folder.resolve("pages"), 3);

    Ran ran = ingest(pages);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Cases: 3 new, 0 changed, 0 unchanged");
    graphQl
        .document("{ case(reference: \"2099/000002\") { title } }")
        .execute()
        .path("case.title")
        .entity(String.class)
        .isEqualTo("A page of test 2 - Kent Police, May 2019");
  }

  @Test
  void findsNothingNewInWhatTheServiceTookIn() throws IOException {
    graphQl
        .document(MUTATION)
        .variable("publications", List.of(given("page-0001.txt", 1), given("page-0002.txt", 2)))
        .execute()
        .errors()
        .verify()
        .path("ingest.newCases")
        .entity(Integer.class)
        .isEqualTo(2)
        .path("ingest.results[*].case.references[0]")
        .entityList(String.class)
        .containsExactly("2099/000001", "2099/000002");
    GraphCounts counts = GraphCounts.of(driver);

    Ran ran = ingest(InventedPages.folder(folder.resolve("pages"), 2));

    assertThat(ran.out()).contains("Cases: 0 new, 0 changed, 2 unchanged");
    assertThat(GraphCounts.of(driver)).isEqualTo(counts);
  }

  @Test
  void saysOfEachPublicationWhyItIsRefused() {
    GraphCounts counts = GraphCounts.of(driver);

    graphQl
        .document(MUTATION)
        .variable(
            "publications",
            List.of(
                Map.of("name", "empty.txt", "text", " "), Map.of("url", "http://127.0.0.1:1/page")))
        .execute()
        .errors()
        .verify()
        .path("ingest.refused")
        .entity(Integer.class)
        .isEqualTo(2)
        .path("ingest.results[1].problem")
        .entity(String.class)
        .satisfies(problem -> assertThat(problem).contains("private network"));
    assertThat(GraphCounts.of(driver)).isEqualTo(counts);
  }

  private static Map<String, String> given(String name, int number) {
    return Map.of("name", name, "text", InventedPages.page(number));
  }

  private Ran ingest(Path pages) throws IOException {
    Path data = Path.of(environment.getRequiredProperty("oversight.data"));
    Files.writeString(
        data.resolve("pseudonym.key"), environment.getRequiredProperty("oversight.pseudonym-key"));
    List<Object> arguments = new ArrayList<>(List.of("ingest", pages, "--data", data));
    String uri = environment.getProperty("spring.neo4j.uri");
    if (uri != null) {
      Path password =
          Files.writeString(
              folder.resolve("password"),
              environment.getRequiredProperty("spring.neo4j.authentication.password"));
      arguments.addAll(List.of("--database", uri, "--password-file", password));
    }
    return CommandProcess.run(folder, arguments.toArray());
  }
}
