package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** When it cannot be stated that two officers are one person. */
@OversightTest
class SamePersonRefusedIT {

  private static final String FILE =
      """
      documents: [{key: page, kind: OFFICIAL, title: A page of %1$s, publisher: A body}]
      case: {key: %1$s, title: A case of a test, forces: [kent], evidence: [page#paragraph=1]}
      subjects:
        - {key: a, label: Officer A, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: b, label: Officer B, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: some, label: Two officers, size: 2, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: victim, label: Officer V, role: VICTIM, evidence: [page#paragraph=3]}
        - {key: reporter, label: Officer R, role: REPORTER, evidence: [page#paragraph=3]}
      """;

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private CaseFileLoader loader;
  @Autowired private CaseWriter writer;
  @Autowired private Driver driver;

  @BeforeEach
  void loadTwoCases() {
    loader.load("one.yaml", FILE.formatted("test-one"));
    loader.load("two.yaml", FILE.formatted("test-two"));
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
    refused(
        propose(
            List.of(officer("test-one", one), officer(of, other)),
            List.of(passage("test-two", 2)),
            null),
        "officers",
        why);
    assertThat(values("MATCH ()-[s:SAME_PERSON_AS]->() RETURN s.status AS value")).isEmpty();
  }

  @Test
  void isRefusedOfWhatIsNotThereAndOfNames() {
    List<String> both = List.of(a("test-one"), a("test-two"));
    List<String> passage = List.of(passage("test-two", 2));

    refused(propose(List.of(both.getFirst()), passage, null), "officers", "there are 1");
    refused(
        propose(List.of(both.getFirst(), "officer:0"), passage, null), "officers", "no officer");
    refused(propose(both, List.of(), null), "evidence", "there are 0");
    refused(propose(both, List.of("none#paragraph=1"), null), "evidence", "no passage");
    refused(propose(both, passage, "PC John Smith is meant"), "note", "no names");
    refused(propose(both, passage, "x".repeat(501)), "note", "500");
    refused(rule("accept", "nonsense"), "id", "nobody stated");
    refused(rule("withdraw", both.getFirst() + " SAME_PERSON_AS x"), "id", "nobody stated");
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
    propose(ids, List.of(passage("test-two", 2)), null)
        .path("assertSamePerson.status")
        .entity(String.class)
        .isEqualTo("PROPOSED");
  }

  private GraphQlTester.Response propose(
      List<String> officers, List<String> evidence, @Nullable String note) {
    return graphQl
        .document(
            "mutation ($officers: [ID!]!, $evidence: [ID!]!, $note: String) { assertSamePerson(officers: $officers,"
                + " evidence: $evidence, note: $note) { id status } }")
        .variable("officers", officers)
        .variable("evidence", evidence)
        .variable("note", note)
        .execute();
  }

  private GraphQlTester.Response rule(String verb, String id) {
    return graphQl
        .document(
            "mutation ($id: ID!) { ruled: %sSamePerson(id: $id) { id status statusAt officers { id } } }"
                .formatted(verb))
        .variable("id", id)
        .execute();
  }

  private static void refused(GraphQlTester.Response answer, String argument, String why) {
    answer
        .errors()
        .satisfy(errors -> {
          assertThat(errors)
              .singleElement()
              .matches(error -> argument.equals(error.getExtensions().get("argument")));
          assertThat(errors.getFirst().getMessage()).contains(why);
        });
  }

  private String a(String theCase) {
    return officer(theCase, "Officer A");
  }

  private String officer(String theCase, String label) {
    return values(
            "MATCH (s:Subject {label: '%s'})-[:INVOLVED_IN]->(:Case {key: '%s'}) RETURN s.id AS value"
                .formatted(label, theCase))
        .getFirst();
  }

  private String passage(String theCase, int paragraph) {
    return values(
            "MATCH (p:Passage {paragraph: %d})-[:FROM]->({title: 'A page of %s'}) RETURN p.id AS value"
                .formatted(paragraph, theCase))
        .getFirst();
  }

  private List<String> values(String cypher) {
    return Sample.values(driver, cypher);
  }
}
