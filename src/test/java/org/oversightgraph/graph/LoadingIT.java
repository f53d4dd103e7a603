package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.oversightgraph.fact.casefile.CaseFileInvalid;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.identity.OtherPseudonymKey;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.graph.identity.ReferencesDisagree;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.beans.factory.annotation.Autowired;

@OversightTest
@SeamTest
class LoadingIT {

  private static final Path CASES = Path.of("src/main/resources/cases");

  @Autowired private CaseFileLoader loader;
  @Autowired private GraphFoundation foundation;
  @Autowired private Driver driver;

  @AfterEach
  void takeTheCasesOfTheTestAway() {
    Sample.takeAway(driver);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2017-090526", "charing-cross-2016", "forest-gate-2020", "operation-argens"})
  void changesNothingWhenACaseIsLoadedAgain(String name) throws IOException {
    GraphCounts before = GraphCounts.of(driver);

    CaseWriter.Written again = loader.load(name, Files.readString(CASES.resolve(name + ".yaml")));

    assertThat(again.changes()).isZero();
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void changesNothingWhenTheFoundationIsLaidAgain() {
    GraphCounts before = GraphCounts.of(driver);

    foundation.lay();

    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void refusesAGraphThatWasWrittenUnderAnotherKey(
      @Autowired Database database, @Autowired CodeListWriter codeLists) {
    GraphCounts before = GraphCounts.of(driver);
    Pseudonyms other = new Pseudonyms("another key than that of the tests");

    assertThatThrownBy(() -> new GraphFoundation(database, other, codeLists).lay())
        .isInstanceOf(OtherPseudonymKey.class);
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void writesNothingOfAWrongFile() {
    GraphCounts before = GraphCounts.of(driver);
    String wrong = Sample.file("OFFICIAL", "IOPC", "test-wrong", "", "SOMEHOW");

    assertThatThrownBy(() -> loader.load("wrong.yaml", wrong))
        .isInstanceOf(CaseFileInvalid.class)
        .hasMessageContaining("wrong.yaml:7: case.mode");
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void writesNothingOfAFileThatFailsHalfWay() {
    GraphCounts before = GraphCounts.of(driver);
    String linked =
        Sample.file("OFFICIAL", "IOPC", "test-linked", "", "LOCAL")
            + """
            linkedCases:
              - {case: test-nowhere, how: the same people, evidence: [page#paragraph=2]}
            """;

    assertThatThrownBy(() -> loader.load("linked.yaml", linked))
        .hasMessageContaining("LINKED_TO")
        .hasMessageContaining("not in the graph");
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void meetsTheCaseThatHoldsAReference() {
    loader.load(
        "one.yaml", Sample.file("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "LOCAL"));
    loader.load(
        "two.yaml",
        Sample.file("FORCE", "A force", "test-two", "\"2099/000001\", \"2099/000002\"", "LOCAL"));

    assertThat(
            Sample.values(
                driver, "MATCH (c:Case) WHERE c.key STARTS WITH 'test-' RETURN c.key AS value"))
        .containsExactly("test-one");
    assertThat(
            Sample.values(
                driver,
                "MATCH (:Reference {number: '2099/000002'})-[:IDENTIFIES]->(c:Case)"
                    + " RETURN c.key AS value"))
        .containsExactly("test-one");
  }

  @Test
  void refusesAFileWhoseReferencesBelongToTwoCases() {
    loader.load(
        "one.yaml", Sample.file("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "LOCAL"));
    loader.load(
        "two.yaml", Sample.file("OFFICIAL", "IOPC", "test-two", "\"2099/000002\"", "LOCAL"));

    assertThatThrownBy(() ->
            loader.load(
                "both.yaml",
                Sample.file(
                    "OFFICIAL", "IOPC", "test-both", "\"2099/000001\", \"2099/000002\"", "LOCAL")))
        .isInstanceOf(ReferencesDisagree.class)
        .hasMessageContaining("test-one, test-two");
  }

  @Test
  void givesEveryFactItsEvidence() {
    assertThat(
            Sample.values(
                driver,
                """
                MATCH (node:Case|Subject|Station|GroupChat|Allegation|Finding|Proceeding|Outcome|Recommendation
                            |Response|Action|Claim)
                WHERE NOT (size(node.evidence) > 0 AND node.basis = 'CURATED' AND node.recordedAt IS NOT NULL)
                RETURN labels(node)[0] AS value
                UNION ALL
                MATCH ()-[fact]->()
                WHERE NOT type(fact) IN ['FROM', 'DESCRIBES', 'IDENTIFIES', 'HAD']
                  AND NOT (startNode(fact):Claim)
                  AND NOT (size(fact.evidence) > 0 AND fact.basis = 'CURATED' AND fact.recordedAt IS NOT NULL)
                RETURN type(fact) AS value
                UNION ALL
                MATCH (node)
                UNWIND node.evidence AS passage
                WITH passage WHERE NOT EXISTS { (:Passage {id: passage})-[:FROM]->(:Document) }
                RETURN passage AS value
                """))
        .isEmpty();
  }
}
