package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.identity.Heading;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the facts of a page that is read again, or changed, or read beside others. */
@OversightTest
class ReadAgainIT {

  private static final String HERE = "https://oversight.example/one";
  private static final String THERE = "https://oversight.example/two";
  private static final String NUMBER = "\"2099/000001\"";

  @Autowired private CaseWriter writer;
  @Autowired private Driver driver;

  @AfterEach
  void takeTheCasesOfTheTestAway() {
    Sample.takeAway(driver);
  }

  @Test
  void changesNothingWhereThePageIsTheSame() {
    String warning = ReadPage.warning("WRITTEN_WARNING", 1);
    assertThat(writer.write(ReadPage.at(HERE, "test-one", NUMBER, warning)).changes()).isPositive();
    GraphCounts before = GraphCounts.of(driver);

    assertThat(writer.write(ReadPage.at(HERE, "test-one", NUMBER, warning)).changes()).isZero();
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void keepsWhatAPageSaidBeforeItWasChanged() {
    writer.write(ReadPage.at(HERE, "test-one", NUMBER, ReadPage.warning("WRITTEN_WARNING", 1)));
    writer.write(
        ReadPage.changed(HERE, "test-one", NUMBER, ReadPage.warning("FINAL_WRITTEN_WARNING", 1)));

    assertThat(outcomes()).containsExactly("FINAL_WRITTEN_WARNING");
    assertThat(
            values(
                """
                MATCH (former:Former)-[:OF]->(:Case {key: 'test-one'})
                WHERE former.recordedUntil >= former.recordedAt AND former.kind IS NOT NULL
                MATCH (:Passage {id: former.evidence[0]})-[:FROM]->(before)-[:REPLACED_BY]->(now:Document)
                WHERE (now)-[:DESCRIBES]->(:Case {key: 'test-one'})
                  AND NOT (before)-[:DESCRIBES]->()
                RETURN former.was + ' ' + former.kind AS value
                """))
        .containsExactly("Outcome WRITTEN_WARNING");
    GraphCounts after = GraphCounts.of(driver);
    assertThat(
            writer
                .write(
                    ReadPage.changed(
                        HERE, "test-one", NUMBER, ReadPage.warning("FINAL_WRITTEN_WARNING", 1)))
                .changes())
        .isZero();
    assertThat(GraphCounts.of(driver)).isEqualTo(after);
  }

  @Test
  void meetsAtTheReferenceAndGivesBothPassages() {
    String warning = ReadPage.warning("WRITTEN_WARNING", 1);
    writer.write(ReadPage.at(HERE, "test-one", NUMBER, warning));
    writer.write(ReadPage.changed(THERE, "test-two", NUMBER, warning));

    assertThat(outcomes()).containsExactly("WRITTEN_WARNING");
    assertThat(
            values(
                "MATCH (:Case {key: 'test-one'})<-[:IN_CASE]-(o:Outcome)"
                    + " UNWIND o.evidence AS id MATCH (:Passage {id: id})-[:FROM]->(d)"
                    + " RETURN d.url AS value ORDER BY value"))
        .containsExactly(HERE, THERE);
  }

  @Test
  void meetsAtTheHeadingWhereThereIsNoReference() {
    String warning = ReadPage.warning("WRITTEN_WARNING", 1);
    writer.write(ReadPage.at(HERE, "test-one", "", warning));
    writer.write(ReadPage.changed(THERE, "test-two", NUMBER, warning));

    assertThat(values("MATCH (c:Case) WHERE c.key STARTS WITH 'test-' RETURN c.key AS value"))
        .containsExactly("test-one");
    assertThat(values("MATCH (c:Case {key: 'test-one'}) RETURN c.references[0] AS value"))
        .containsExactly("2099/000001");
  }

  @Test
  void staysApartWhereTheHeadingIsThatOfManyRecommendations() {
    String title = "A page";
    assertThat(Heading.of("Recommendation - Kent Police, May 2019").tells()).isFalse();
    assertThat(Heading.of("IOPC Learning Recommendation Made Under 28A").tells()).isFalse();
    assertThat(Heading.of(title).tells()).isTrue();
  }

  @Test
  void staysApartWhereBothHaveReferencesOfTheirOwn() {
    writer.write(ReadPage.at(HERE, "test-one", NUMBER, ""));
    writer.write(ReadPage.changed(THERE, "test-two", "\"2099/000002\"", ""));

    assertThat(values("MATCH (c:Case) WHERE c.key STARTS WITH 'test-' RETURN c.key AS value"))
        .containsExactlyInAnyOrder("test-one", "test-two");
  }

  @Test
  void knowsARecommendationInOtherWordsOfTheSameCase() {
    writer.write(
        ReadPage.at(
            HERE,
            "test-one",
            NUMBER,
            recommendation(
                "first",
                "Kent Police reviews how it trains custody staff to search detained people")));
    writer.write(
        ReadPage.changed(
            THERE,
            "test-two",
            NUMBER,
            recommendation(
                "other",
                "The IOPC recommends that Kent Police review how custody staff are trained to search people in detention")));

    assertThat(
            values(
                "MATCH (:Case {key: 'test-one'})<-[:ARISES_FROM]-(r:Recommendation)"
                    + " RETURN toString(size(r.evidence)) AS value"))
        .containsExactly("2");
  }

  private static String recommendation(String key, String gist) {
    return """
    recommendations:
      - {key: %s, gist: "%s", addressedTo: [kent], evidence: ["page#char=0,27"]}
    """
        .formatted(key, gist);
  }

  private List<String> outcomes() {
    return values("MATCH (:Case {key: 'test-one'})<-[:IN_CASE]-(o:Outcome) RETURN o.kind AS value");
  }

  private List<String> values(String cypher) {
    return Sample.values(driver, cypher);
  }
}
