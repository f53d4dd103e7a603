package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.ingest.CaseFileLoader;
import org.oversightgraph.link.cluster.Clusters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** That two officers of invented cases are one person: stated, ruled, and taken back. */
@OversightTest
class SamePersonIT {

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private CaseFileLoader loader;
  @Autowired private Clusters clusters;
  @Autowired private Driver driver;

  private TwoCases cases;

  @BeforeEach
  void loadTwoCases() {
    cases = TwoCases.load(loader, graphQl, driver);
  }

  @AfterEach
  void takeEverythingOfTheTestAway() {
    Sample.takeAway(driver);
    driver.executableQuery("MATCH (found:Cluster|Clustering) DETACH DELETE found").execute();
  }

  @Test
  void isStatedOnceWithPassagesAndWaitsForARuling() {
    String id =
        state(
            cases.a("test-one"), cases.a("test-two"), "The second page says that it is the first.");
    GraphCounts before = GraphCounts.of(driver);

    assertThat(state(cases.a("test-two"), cases.a("test-one"), null)).isEqualTo(id);
    assertThat(GraphCounts.of(driver)).isEqualTo(before);
    GraphQlTester.Response answer = list("PROPOSED");
    answer.path("samePersons.totalCount").entity(Integer.class).isEqualTo(1);
    answer.path("samePersons.nodes[0].id").entity(String.class).isEqualTo(id);
    answer.path("samePersons.nodes[0].basis").entity(String.class).isEqualTo("REVIEWED");
    answer.path("samePersons.nodes[0].officers[*].id").entityList(String.class).hasSize(2);
    answer
        .path("samePersons.nodes[0].officers[*].samePersonAs[*].id")
        .entityList(String.class)
        .containsExactly(id, id);
    answer.path("samePersons.nodes[0].evidence[0].paragraph").entity(Integer.class).isEqualTo(2);
    list("ACCEPTED").path("samePersons.totalCount").entity(Integer.class).isEqualTo(0);
  }

  @Test
  void countsOnlyWhileItIsAccepted() {
    clusters.compute((stage, done, of) -> {});
    List<String> apart = together();
    String id = state(cases.a("test-one"), cases.a("test-two"), null);
    assertThat(together()).isEqualTo(apart);

    cases.rule("accept", id).path("ruled.status").entity(String.class).isEqualTo("ACCEPTED");
    assertThat(together()).isNotEqualTo(apart).hasSize(apart.size() - 1);

    cases.rule("reject", id).path("ruled.status").entity(String.class).isEqualTo("REJECTED");
    assertThat(together()).isEqualTo(apart);
  }

  @Test
  void isAsBeforeWhenItIsTakenBack() {
    clusters.compute((stage, done, of) -> {});
    List<String> apart = together();
    List<String> before = everything();
    String id = state(cases.a("test-one"), cases.a("test-two"), null);
    cases.rule("accept", id);
    assertThat(everything()).isNotEqualTo(before);

    cases.rule("withdraw", id).path("ruled.status").entity(String.class).isEqualTo("WITHDRAWN");

    assertThat(everything()).isEqualTo(before);
    assertThat(together()).isEqualTo(apart);
    TwoCases.refused(cases.rule("accept", id), "id", "nobody stated");
    assertThat(
            values(
                "MATCH (f:Former {was: 'SAME_PERSON_AS'})-[:OF]->(c) RETURN f.status + ' ' + c.key AS value"
                    + " ORDER BY value"))
        .containsExactly(
            "ACCEPTED test-one", "ACCEPTED test-two", "PROPOSED test-one", "PROPOSED test-two");
  }

  @Test
  void staysWhenThePagesAreReadAgain() {
    String id = state(cases.a("test-one"), cases.a("test-two"), null);
    cases.rule("accept", id);

    assertThat(loader.load("one.yaml", TwoCases.FILE.formatted("test-one")).changes()).isZero();
    loader.load(
        "two.yaml", TwoCases.FILE.formatted("test-two").replace("label: Two", "label: The two"));

    list("ACCEPTED").path("samePersons.nodes[0].id").entity(String.class).isEqualTo(id);
  }

  @Test
  void goesIntoHistoryWithAnOfficerWhoGoes() {
    state(cases.a("test-one"), cases.a("test-two"), null);

    loader.load(
        "one.yaml",
        TwoCases.FILE.formatted("test-one").replaceFirst("(?m)^  - \\{key: a,.*\n", ""));

    list(null).path("samePersons.totalCount").entity(Integer.class).isEqualTo(0);
    assertThat(history()).containsExactly("PROPOSED test-one", "PROPOSED test-two");
  }

  @Test
  void goesIntoHistoryWhenAnOfficerIsProtectedFromThenOn() {
    state(cases.a("test-one"), cases.a("test-two"), null);

    loader.load(
        "one.yaml",
        TwoCases.FILE
            .formatted("test-one")
            .replace("Officer A, role: SUBJECT", "Officer A, role: WITNESS"));

    list(null).path("samePersons.totalCount").entity(Integer.class).isEqualTo(0);
    assertThat(history()).containsExactly("PROPOSED test-one", "PROPOSED test-two");
  }

  @Test
  void takesFurtherPassagesAndOpensAgainWhatWasRejected() {
    String id = state(cases.a("test-one"), cases.a("test-two"), null);
    cases.rule("reject", id);
    assertThat(state(cases.a("test-one"), cases.a("test-two"), null)).isEqualTo(id);
    list("REJECTED").path("samePersons.totalCount").entity(Integer.class).isEqualTo(1);

    cases.propose(
        List.of(cases.a("test-one"), cases.a("test-two")),
        List.of(cases.passage("test-two", 1)),
        null);

    list("PROPOSED")
        .path("samePersons.nodes[0].evidence[*].id")
        .entityList(String.class)
        .hasSize(2);
  }

  private String state(String one, String other, @Nullable String note) {
    return cases
        .propose(List.of(one, other), List.of(cases.passage("test-two", 2)), note)
        .path("assertSamePerson.id")
        .entity(String.class)
        .get();
  }

  private GraphQlTester.Response list(@Nullable String status) {
    return graphQl
        .document(
            """
            query ($status: SamePersonStatus) {
              samePersons(status: $status) {
                totalCount
                nodes {
                  id status note basis recordedAt statusAt
                  officers { id samePersonAs { id } }
                  evidence { id paragraph document { title } }
                }
              }
            }
            """)
        .variable("status", status)
        .execute();
  }

  /** The clusters, each as the labels and cases of those in it, after computing them again. */
  private List<String> together() {
    clusters.compute((stage, done, of) -> {});
    return values(
        "MATCH (c:Cluster) RETURN c.size + COLLECT { MATCH (c)<-[:IN_CLUSTER]-(s) RETURN s.id ORDER BY s.id }[0]"
            + " AS value ORDER BY value");
  }

  /** All that is held, but for what was held before. */
  private List<String> everything() {
    List<String> all =
        new ArrayList<>(
            values(
                "MATCH (n:!Former) RETURN coalesce(n.id, n.number, '') + ' ' + size(keys(n)) AS value"
                    + " ORDER BY value"));
    all.addAll(
        values(
            "MATCH (a:!Former)-[r]->(b) RETURN coalesce(a.id, '') + type(r) + coalesce(b.id, '') + size(keys(r))"
                + " AS value ORDER BY value"));
    return all;
  }

  private List<String> history() {
    return values(
        "MATCH (f:Former {was: 'SAME_PERSON_AS'})-[:OF]->(c:Case) RETURN f.status + ' ' + c.key AS value ORDER BY value");
  }

  private List<String> values(String cypher) {
    return Sample.values(driver, cypher);
  }
}
