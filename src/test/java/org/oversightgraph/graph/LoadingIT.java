package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.fact.CaseFileInvalid;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.beans.factory.annotation.Autowired;

@OversightTest
class LoadingIT {

  private static final Path CASES = Path.of("src/main/resources/cases");
  private static final String SMALL =
      """
      documents:
        - {key: page, kind: %s, title: A page of a test, publisher: %s}
      case:
        key: %s
        references: [%s]
        title: A case of a test
        mode: %s
        evidence: [page#paragraph=1]
      """;

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
    String wrong = small("OFFICIAL", "IOPC", "test-wrong", "", "SOMEHOW");

    assertThatThrownBy(() -> loader.load("wrong.yaml", wrong))
        .isInstanceOf(CaseFileInvalid.class)
        .hasMessageContaining("wrong.yaml:7: case.mode");
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void writesNothingOfAFileThatFailsHalfWay() {
    GraphCounts before = GraphCounts.of(driver);
    String linked =
        small("OFFICIAL", "IOPC", "test-linked", "", "LOCAL")
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
    loader.load("one.yaml", small("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "LOCAL"));
    loader.load(
        "two.yaml",
        small("FORCE", "A force", "test-two", "\"2099/000001\", \"2099/000002\"", "LOCAL"));

    assertThat(values("MATCH (c:Case) WHERE c.key STARTS WITH 'test-' RETURN c.key AS value"))
        .containsExactly("test-one");
    assertThat(
            values(
                "MATCH (:Reference {number: '2099/000002'})-[:IDENTIFIES]->(c:Case)"
                    + " RETURN c.key AS value"))
        .containsExactly("test-one");
  }

  @Test
  void refusesAFileWhoseReferencesBelongToTwoCases() {
    loader.load("one.yaml", small("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "LOCAL"));
    loader.load("two.yaml", small("OFFICIAL", "IOPC", "test-two", "\"2099/000002\"", "LOCAL"));

    assertThatThrownBy(() ->
            loader.load(
                "both.yaml",
                small(
                    "OFFICIAL", "IOPC", "test-both", "\"2099/000001\", \"2099/000002\"", "LOCAL")))
        .isInstanceOf(ReferencesDisagree.class)
        .hasMessageContaining("test-one, test-two");
  }

  @Test
  void keepsTheMoreTrustedSourceAndClaimsBoth() {
    loader.load("o.yaml", small("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "INDEPENDENT"));
    loader.load("p.yaml", small("PRESS", "A paper", "test-two", "\"2099/000001\"", "LOCAL"));

    assertThat(values("MATCH (c:Case {key: 'test-one'}) RETURN c.mode AS value"))
        .containsExactly("INDEPENDENT");
    assertThat(claims()).containsExactly("INDEPENDENT true", "LOCAL false");
  }

  @Test
  void prefersTheMoreTrustedSourceWhenItComesLater() {
    loader.load("p.yaml", small("PRESS", "A paper", "test-two", "\"2099/000001\"", "LOCAL"));
    loader.load("o.yaml", small("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "INDEPENDENT"));

    assertThat(values("MATCH (c:Case {key: 'test-two'}) RETURN c.mode AS value"))
        .containsExactly("INDEPENDENT");
    assertThat(claims()).containsExactly("INDEPENDENT true", "LOCAL false");
  }

  @Test
  void correctsWhatTheSameSourceSaidBefore() {
    loader.load("o.yaml", small("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "LOCAL"));
    loader.load("o.yaml", small("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "DIRECTED"));

    assertThat(values("MATCH (c:Case {key: 'test-one'}) RETURN c.mode AS value"))
        .containsExactly("DIRECTED");
    assertThat(claims()).isEmpty();
  }

  @Test
  void keepsTheDisagreementWhenOneOfItsFilesIsLoadedAgain() {
    String official = small("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "INDEPENDENT");
    loader.load("o.yaml", official);
    loader.load("p.yaml", small("PRESS", "A paper", "test-two", "\"2099/000001\"", "LOCAL"));
    GraphCounts before = GraphCounts.of(driver);

    assertThat(loader.load("o.yaml", official).changes()).isZero();
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
    assertThat(claims()).containsExactly("INDEPENDENT true", "LOCAL false");
  }

  @Test
  void fallsBackToTheOtherSourceWhenOneTakesItsWordBack() {
    String official = small("OFFICIAL", "IOPC", "test-one", "\"2099/000001\"", "INDEPENDENT");
    loader.load("o.yaml", official);
    loader.load("p.yaml", small("PRESS", "A paper", "test-two", "\"2099/000001\"", "LOCAL"));

    loader.load("o.yaml", official.replaceAll("(?m)^  mode:.*\\R", ""));

    assertThat(values("MATCH (c:Case {key: 'test-one'}) RETURN c.mode AS value"))
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

    assertThat(values("MATCH (c:Case {key: 'test-sample'}) RETURN c.operation AS value"))
        .containsExactly("null");
    GraphCounts after = GraphCounts.of(driver);
    int stationsWithTheirPublication = 2 + 1 + 6;
    assertThat(after.nodes()).isEqualTo(alone.nodes() + stationsWithTheirPublication);
    Sample.takeAway(driver);
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void givesEveryFactItsEvidence() {
    assertThat(
            values(
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

  private List<String> claims() {
    return values(
        "MATCH (k:Claim)-[:ABOUT]->(c:Case) WHERE c.key STARTS WITH 'test-'"
            + " RETURN k.value + ' ' + k.preferred AS value ORDER BY value");
  }

  private List<String> values(String cypher) {
    return driver.executableQuery("CYPHER 25 " + cypher).execute().records().stream()
        .map(row -> row.get("value").asString("null"))
        .toList();
  }

  private static String small(
      String kind, String publisher, String key, String references, String mode) {
    return SMALL.formatted(kind, publisher, key, references, mode);
  }
}
