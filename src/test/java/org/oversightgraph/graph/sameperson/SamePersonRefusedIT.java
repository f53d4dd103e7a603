package org.oversightgraph.graph.sameperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.CaseWriter;
import org.oversightgraph.graph.ReadPage;
import org.oversightgraph.graph.Sample;
import org.oversightgraph.graph.TwoCases;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** When it cannot be stated that two officers are one person. */
@OversightTest
class SamePersonRefusedIT {

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private CaseFileLoader loader;
  @Autowired private CaseWriter writer;
  @Autowired private Driver driver;

  private TwoCases cases;

  @BeforeEach
  void loadTwoCases() {
    cases = TwoCases.load(loader, graphQl, driver);
  }

  @AfterEach
  void takeEverythingOfTheTestAway() {
    Sample.takeAway(driver);
  }

  @ParameterizedTest
  @CsvSource({
    "Officer A, Officer A, test-one, both are",
    "Officer A, Officer B, test-one, tells them apart",
    "Officer A, Two officers, test-two, only counts",
    "Officer V, Officer A, test-two, is protected",
    "Officer A, Officer R, test-two, is protected"
  })
  void isRefused(String one, String other, String of, String why) {
    TwoCases.refused(
        cases.propose(
            List.of(cases.officer("test-one", one), cases.officer(of, other)),
            List.of(cases.passage("test-two", 2)),
            null),
        "officers",
        why);
    assertThat(values("MATCH ()-[s:SAME_PERSON_AS]->() RETURN s.status AS value")).isEmpty();
  }

  @Test
  void isRefusedOfWhatIsNotThereAndOfNames() {
    List<String> both = List.of(cases.a("test-one"), cases.a("test-two"));
    List<String> passage = List.of(cases.passage("test-two", 2));

    TwoCases.refused(
        cases.propose(List.of(both.getFirst()), passage, null), "officers", "there are 1");
    TwoCases.refused(
        cases.propose(List.of(both.getFirst(), "officer:0"), passage, null),
        "officers",
        "no officer");
    TwoCases.refused(cases.propose(both, List.of(), null), "evidence", "there are 0");
    TwoCases.refused(
        cases.propose(both, List.of("none#paragraph=1"), null), "evidence", "no passage");
    TwoCases.refused(
        cases.propose(both, passage, "PC John Smith is meant"), "note", "a personal name");
    TwoCases.refused(cases.propose(both, passage, "x".repeat(501)), "note", "500");
    TwoCases.refused(cases.rule("accept", "nonsense"), "id", "nobody stated");
    TwoCases.refused(
        cases.rule("withdraw", both.getFirst() + " SAME_PERSON_AS x"), "id", "nobody stated");
  }

  @Test
  void isPossibleWithinOneCaseWhereNoPublicationSpeaksOfBoth() {
    String first = ReadPage.warning("WRITTEN_WARNING", 1);
    String here = "https://oversight.example/one";
    String there = "https://oversight.example/two";
    String number = "\"2099/000001\"";
    writer.write(ReadPage.at(here, "test-three", number, first));
    writer.write(
        ReadPage.changed(there, "test-four", number, first.replace("Officer A", "Officer 7")));
    List<String> ids =
        values(
            "MATCH (o:Officer)-[:INVOLVED_IN]->(:Case {key: 'test-three'}) RETURN o.id AS value");

    assertThat(ids).hasSize(2);
    cases
        .propose(ids, List.of(cases.passage("test-two", 2)), null)
        .path("assertSamePerson.status")
        .entity(String.class)
        .isEqualTo("PROPOSED");
  }

  private List<String> values(String cypher) {
    return Sample.values(driver, cypher);
  }
}
