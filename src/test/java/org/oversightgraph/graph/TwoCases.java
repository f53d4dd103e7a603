package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.oversightgraph.Refusals;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Two invented cases with people who may be the same, and what can be said of them. */
public record TwoCases(HttpGraphQlTester graphQl, Driver driver) {

  static final String FILE =
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

  public static TwoCases load(CaseFileLoader loader, HttpGraphQlTester graphQl, Driver driver) {
    loader.load("one.yaml", FILE.formatted("test-one"));
    loader.load("two.yaml", FILE.formatted("test-two"));
    return new TwoCases(graphQl, driver);
  }

  public GraphQlTester.Response propose(
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

  public GraphQlTester.Response rule(String verb, String id) {
    return graphQl
        .document(
            "mutation ($id: ID!) { ruled: %sSamePerson(id: $id) { id status statusAt officers { id } } }"
                .formatted(verb))
        .variable("id", id)
        .execute();
  }

  public static void refused(GraphQlTester.Response answer, String argument, String why) {
    assertThat(Refusals.of(answer, argument).getMessage()).contains(why);
  }

  public String a(String theCase) {
    return officer(theCase, "Officer A");
  }

  public String officer(String theCase, String label) {
    return Sample.values(
            driver,
            "MATCH (s:Subject {label: '%s'})-[:INVOLVED_IN]->(:Case {key: '%s'}) RETURN s.id AS value"
                .formatted(label, theCase))
        .getFirst();
  }

  public String passage(String theCase, int paragraph) {
    return Sample.values(
            driver,
            "MATCH (p:Passage {paragraph: %d})-[:FROM]->({title: 'A page of %s'}) RETURN p.id AS value"
                .formatted(paragraph, theCase))
        .getFirst();
  }
}
