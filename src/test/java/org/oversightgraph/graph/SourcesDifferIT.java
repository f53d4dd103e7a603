package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a property when files differ about it, or one takes its word back. */
@OversightTest
class SourcesDifferIT {

  @Autowired private CaseFileLoader loader;
  @Autowired private Driver driver;

  @AfterEach
  void takeTheCasesOfTheTestAway() {
    Sample.takeAway(driver);
  }

  @Test
  void keepsTheMoreTrustedSourceAndClaimsBoth() {
    loader.load(
        "o.yaml", Sample.file("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "INDEPENDENT"));
    loader.load("p.yaml", Sample.file("PRESS", "A paper", "test-two", "\"2099/000001\"", "LOCAL"));

    assertThat(Sample.values(driver, "MATCH (c:Case {key: 'test-one'}) RETURN c.mode AS value"))
        .containsExactly("INDEPENDENT");
    assertThat(claims()).containsExactly("INDEPENDENT true", "LOCAL false");
  }

  @Test
  void prefersTheMoreTrustedSourceWhenItComesLater() {
    loader.load("p.yaml", Sample.file("PRESS", "A paper", "test-two", "\"2099/000001\"", "LOCAL"));
    loader.load(
        "o.yaml", Sample.file("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "INDEPENDENT"));

    assertThat(Sample.values(driver, "MATCH (c:Case {key: 'test-two'}) RETURN c.mode AS value"))
        .containsExactly("INDEPENDENT");
    assertThat(claims()).containsExactly("INDEPENDENT true", "LOCAL false");
  }

  @Test
  void correctsWhatTheSameSourceSaidBefore() {
    loader.load("o.yaml", Sample.file("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "LOCAL"));
    loader.load(
        "o.yaml", Sample.file("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "DIRECTED"));

    assertThat(Sample.values(driver, "MATCH (c:Case {key: 'test-one'}) RETURN c.mode AS value"))
        .containsExactly("DIRECTED");
    assertThat(claims()).isEmpty();
  }

  @Test
  void keepsTheDisagreementWhenOneOfItsFilesIsLoadedAgain() {
    String official = Sample.file("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "INDEPENDENT");
    loader.load("o.yaml", official);
    loader.load("p.yaml", Sample.file("PRESS", "A paper", "test-two", "\"2099/000001\"", "LOCAL"));
    GraphCounts before = GraphCounts.of(driver);

    assertThat(loader.load("o.yaml", official).changes()).isZero();
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
    assertThat(claims()).containsExactly("INDEPENDENT true", "LOCAL false");
  }

  @Test
  void fallsBackToTheOtherSourceWhenOneTakesItsWordBack() {
    String official = Sample.file("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "INDEPENDENT");
    loader.load("o.yaml", official);
    loader.load("p.yaml", Sample.file("PRESS", "A paper", "test-two", "\"2099/000001\"", "LOCAL"));

    loader.load("o.yaml", official.replaceAll("(?m)^  mode:.*\\R", ""));

    assertThat(Sample.values(driver, "MATCH (c:Case {key: 'test-one'}) RETURN c.mode AS value"))
        .containsExactly("LOCAL");
    assertThat(claims()).isEmpty();
  }

  @Test
  void takesAwayWhatACorrectedFileSaysNoMore() throws IOException {
    GraphCounts before = GraphCounts.of(driver);
    String whole = Files.readString(Path.of("src/test/resources/sample/every-kind-of-fact.yaml"));
    String small =
        """
        documents:
          - {key: page, kind: OFFICIAL, title: A page under another title, publisher: A body}
        case:
          key: test-sample
          title: A case with one fact
          evidence: [page#paragraph=1]
        """;
    loader.load("small.yaml", small);
    GraphCounts alone = GraphCounts.of(driver);

    loader.load("whole.yaml", whole);
    assertThat(GraphCounts.of(driver).nodes()).isGreaterThan(alone.nodes() + 10);
    loader.load("small.yaml", small);

    assertThat(
            Sample.values(
                driver, "MATCH (c:Case {key: 'test-sample'}) RETURN c.operation AS value"))
        .containsExactly("null");
    GraphCounts after = GraphCounts.of(driver);
    assertThat(
            Sample.values(
                driver,
                "MATCH (:Case {key: 'test-sample'})<-[:IN_CASE|HELD_FOR|INVOLVED_IN|EXAMINED_IN]-(n)"
                    + " RETURN n.id AS value"))
        .isEmpty();
    assertThat(
            Sample.values(
                driver,
                "MATCH (:Case {key: 'test-sample'})<-[:OF]-(f:Former {was: 'Outcome'})"
                    + " RETURN DISTINCT f.was AS value"))
        .containsExactly("Outcome");
    assertThat(after.nodes()).isGreaterThan(alone.nodes());
    Sample.takeAway(driver);
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  private List<String> claims() {
    return Sample.values(
        driver,
        "MATCH (k:Claim)-[:ABOUT]->(c:Case) WHERE c.key STARTS WITH 'test-'"
            + " RETURN k.value + ' ' + k.preferred AS value ORDER BY value");
  }
}
