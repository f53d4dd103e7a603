package org.oversightgraph.graph.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.oversightgraph.graph.CaseWriter;
import org.oversightgraph.graph.GraphCounts;
import org.oversightgraph.graph.ReadPage;
import org.oversightgraph.graph.Sample;
import org.springframework.beans.factory.annotation.Autowired;

/** What people rule on facts that were read, and that it holds when the page is read again. */
@OversightTest
@SeamTest
class RulingsIT {

  private static final String HERE = "https://oversight.example/one";
  private static final String OUTCOME =
      "MATCH (:Case {key: 'test-one'})<-[:IN_CASE]-(o:Outcome) RETURN ";

  @Autowired private CaseWriter writer;
  @Autowired private Rulings rulings;
  @Autowired private Driver driver;

  private String outcome = "";

  @BeforeEach
  void readAPage() {
    read();
    outcome = values(OUTCOME + "o.id AS value").getFirst();
  }

  @AfterEach
  void takeTheCasesOfTheTestAway() {
    Sample.takeAway(driver);
  }

  private CaseWriter.Written read() {
    return writer.write(ReadPage.at(HERE, "test-one", "", ReadPage.warning("WRITTEN_WARNING", 1)));
  }

  @Test
  void acceptAFactForGood() {
    rulings.accept(outcome);

    assertThat(values(OUTCOME + "o.basis AS value")).containsExactly("REVIEWED");
    GraphCounts before = GraphCounts.of(driver);
    assertThat(read().changes()).isZero();
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
  }

  @Test
  void correctAPropertyForGood() {
    rulings.correct(outcome + "#kind", "FINAL_WRITTEN_WARNING");
    rulings.correct(outcome + "#count", "2");

    assertThat(values(OUTCOME + "o.kind + ' ' + o.count AS value"))
        .containsExactly("FINAL_WRITTEN_WARNING 2");
    assertThat(read().changes()).isZero();
    assertThat(values(OUTCOME + "o.kind + ' ' + o.count AS value"))
        .containsExactly("FINAL_WRITTEN_WARNING 2");
    assertThat(
            values(
                "MATCH (k:Claim)-[:ABOUT]->(o:Outcome {id: '"
                    + outcome
                    + "'}) RETURN k.value AS value"))
        .isEmpty();
    assertThat(
            values(
                "MATCH (f:Former {about: '"
                    + outcome
                    + "'}) WHERE f.kind IS NOT NULL RETURN f.kind AS value"))
        .containsExactly("WRITTEN_WARNING");
  }

  @Test
  void rejectAThingForGood() {
    rulings.reject(outcome);

    assertThat(values(OUTCOME + "o.kind AS value")).isEmpty();
    assertThat(read().changes()).isZero();
    assertThat(values(OUTCOME + "o.kind AS value")).isEmpty();
  }

  @Test
  void rejectAThingOfWhichAPropertyWasCorrected() {
    rulings.correct(outcome + "#count", "2");
    rulings.reject(outcome);

    assertThat(values("MATCH (o {id: '" + outcome + "'}) RETURN o.id AS value")).isEmpty();
    assertThat(read().changes()).isZero();
  }

  @Test
  void keepNoPartOfAThingThatThePageSaysNoMore() {
    rulings.correct(outcome + "#count", "2");
    writer.write(ReadPage.changed(HERE, "test-one", "", ""));

    assertThat(values("MATCH (o {id: '" + outcome + "'}) RETURN o.id AS value")).isEmpty();
    read();
    assertThat(values(OUTCOME + "o.kind + ' ' + o.count AS value"))
        .containsExactly("WRITTEN_WARNING 2");
  }

  @Test
  void rejectARelationshipForGood() {
    String concerns =
        values("MATCH (c:Case {key: 'test-one'}) RETURN c.id + ' CONCERNS force:kent' AS value")
            .getFirst();
    rulings.reject(concerns);
    read();

    assertThat(values("MATCH (:Case {key: 'test-one'})-[:CONCERNS]->(f) RETURN f.code AS value"))
        .isEmpty();
  }

  @Test
  void letTheLastRulingHold() {
    rulings.correct(outcome + "#count", "2");
    rulings.correct(outcome + "#count", "3");

    assertThat(values(OUTCOME + "toString(o.count) AS value")).containsExactly("3");
  }

  @Test
  void refuseAValueThatNamesSomebodyAndKeepNothingOfIt() {
    String theCase = values("MATCH (c:Case {key: 'test-one'}) RETURN c.id AS value").getFirst();
    for (String value : List.of("Letter of PC Imelda Trubshaw", "Lives at 14 Poplar Lane")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rulings.correct(theCase + "#title", value))
          .withMessageContaining("expected nothing that identifies a person")
          .satisfies(
              refused -> assertThat(refused.getMessage()).doesNotContain("Trubshaw", "Poplar"));
    }

    assertThat(values("MATCH (c:Case {key: 'test-one'}) RETURN c.title AS value"))
        .containsExactly(ReadPage.TITLE);
    assertThat(values("MATCH (r:Review) RETURN r.value AS value"))
        .noneMatch(value -> value.contains("Trubshaw"));
  }

  @Test
  void refuseWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulings.correct(outcome + "#kind", "TELLING_OFF"))
        .withMessageContaining("TELLING_OFF");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulings.reject(outcome + "#kind"))
        .withMessageContaining("cannot be without kind");
    assertThatThrownBy(() -> rulings.accept("outcome:000000000000000000000000"))
        .isInstanceOf(UnknownFact.class);
    assertThatThrownBy(() -> rulings.accept(outcome + "#detail")).isInstanceOf(UnknownFact.class);
    assertThatThrownBy(() -> rulings.accept(outcome + " CONCERNS force:kent"))
        .isInstanceOf(UnknownFact.class);
  }

  private List<String> values(String cypher) {
    return Sample.values(driver, cypher);
  }
}
