package org.oversightgraph.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.oversightgraph.graph.Sample;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Clusters of the bundled cases and of an invented one, from the computation to the answer. */
@OversightTest
@SeamTest
class ClustersIT {

  private static final Steps UNHEARD = (stage, done, of) -> {};

  /** Four subjects of a case, three of them in a chat; a victim, and one who reported it. */
  private static final String FILE =
      """
      documents: [{key: page, kind: OFFICIAL, title: A page of a test, publisher: A body}]
      case: {key: test-cluster, title: A case of a test, forces: [kent], evidence: [page#paragraph=1]}
      subjects:
        - {key: a, label: Officer A, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: b, label: Officer B, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: c, label: Officer C, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: rest, label: Two other officers, size: 2, role: SUBJECT, evidence: [page#paragraph=2]}
        - {key: victim, label: Officer V, role: VICTIM, evidence: [page#paragraph=3]}
        - {key: reporter, label: Officer R, role: REPORTER, evidence: [page#paragraph=3]}
      chats:
        - key: chat
          name: Sample chat
          members:
            - {subject: a, role: MEMBER, evidence: [page#paragraph=4]}
            - {subject: b, role: MEMBER, evidence: [page#paragraph=4]}
            - {subject: c, role: SENDER, evidence: [page#paragraph=4]}
            - {subject: reporter, role: REPORTER, evidence: [page#paragraph=4]}
          evidence: [page#paragraph=4]
      """;

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private CaseFileLoader loader;
  @Autowired private Clusters clusters;
  @Autowired private Driver driver;

  @BeforeEach
  void loadACase() {
    loader.load("test.yaml", FILE);
  }

  @AfterEach
  void takeEverythingOfTheTestAway() {
    Sample.takeAway(driver);
    driver.executableQuery("MATCH (found:Cluster|Clustering) DETACH DELETE found").execute();
  }

  @Test
  void areComputedOnDemandInTheBackground() {
    clustering("query").path("clustering.state").entity(String.class).isEqualTo("NEVER");
    kent().path("clusters.totalCount").entity(Integer.class).isEqualTo(0);

    graphQl
        .document("mutation { computeClusters { state } }")
        .execute()
        .path("computeClusters.state")
        .entity(String.class)
        .satisfies(state -> assertThat(state).isIn("RUNNING", "DONE"));
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() ->
            clustering("query").path("clustering.state").entity(String.class).isEqualTo("DONE"));

    clustering("query").path("clustering.stale").entity(Boolean.class).isEqualTo(false);
    kent().path("clusters.totalCount").entity(Integer.class).isEqualTo(1);
  }

  @Test
  void sayWhatTheirPeopleShare() {
    clusters.compute(UNHEARD);

    GraphQlTester.Response answer = kent();
    answer.path("clusters.nodes[0].size").entity(Integer.class).isEqualTo(5);
    answer.path("clusters.nodes[0].cases").entity(Integer.class).isEqualTo(1);
    answer.path("clusters.nodes[0].cohesion").entity(Double.class).isEqualTo(1.0);
    answer
        .path("clusters.nodes[0].sentence")
        .entity(String.class)
        .isEqualTo(
            "5 people in one case: all 5 are subjects of the case \"A case of a test\", and 3 took part"
                + " in the group chat \"Sample chat\".");
    answer
        .path("clusters.nodes[0].subjects[*].label")
        .entityList(String.class)
        .containsExactly(labels("test-cluster"));
    answer
        .path("clusters.nodes[0].shared[*].sentence")
        .entityList(String.class)
        .containsExactly(
            "All 5 are subjects of the case \"A case of a test\".",
            "3 of the 5 took part in the group chat \"Sample chat\".");
    answer
        .path("clusters.nodes[0].shared[1].evidence[*].paragraph")
        .entityList(Integer.class)
        .containsExactly(4);
    answer.path("clusters.nodes[0].forces[0].code").entity(String.class).isEqualTo("kent");
  }

  @Test
  void neverHoldProtectedPeople() {
    clusters.compute(UNHEARD);

    assertThat(values("MATCH (s:Subject)-[:IN_CLUSTER]->() WHERE s.protected RETURN s.id AS value"))
        .isEmpty();
    assertThat(values("MATCH (s {label: 'Officer A'})-[:IN_CLUSTER]->(c) RETURN c.id AS value"))
        .isNotEmpty();
  }

  @Test
  void findTheMembersOfTheBundledChat() {
    clusters.compute(UNHEARD);

    GraphQlTester.Response answer =
        clusters(Map.of("forces", List.of("civil-nuclear-constabulary")), 3);

    answer
        .path("clusters.nodes[*].size")
        .entityList(Integer.class)
        .satisfies(sizes -> assertThat(sizes).first().matches(size -> size >= 7));
  }

  @Test
  void arePagedAndFoundById() {
    clusters.compute(UNHEARD);
    int all = clusters(Map.of(), 2).path("clusters.totalCount").entity(Integer.class).get();
    GraphQlTester.Response first = page(null);
    String id = first.path("clusters.nodes[0].id").entity(String.class).get();
    String after = first.path("clusters.pageInfo.endCursor").entity(String.class).get();

    assertThat(all).isGreaterThan(1);
    page(after)
        .path("clusters.nodes[0].id")
        .entity(String.class)
        .satisfies(other -> assertThat(other).isNotEqualTo(id));
    graphQl
        .document(
            "query ($id: ID!) { cluster(id: $id) { id members(first: 1) { totalCount nodes { id } edges { bridge }"
                + " pageInfo { hasNextPage } } } }")
        .variable("id", id)
        .execute()
        .path("cluster.id")
        .entity(String.class)
        .isEqualTo(id)
        .path("cluster.members.pageInfo.hasNextPage")
        .entity(Boolean.class)
        .isEqualTo(true);
    graphQl
        .document("{ cluster(id: \"cluster:none\") { id } }")
        .execute()
        .path("cluster")
        .valueIsNull();
  }

  @Test
  void areOfTheDayOnWhichTheyWereComputed() {
    clusters.compute(UNHEARD);

    graphQl
        .document("{ clusters(asOf: \"2001-01-01\") { nodes { id } } }")
        .execute()
        .path("clusters.nodes")
        .entityList(Object.class)
        .hasSize(0);
  }

  @Test
  void keepTheirIdsAndSayWhenTheyAreStale() {
    clusters.compute(UNHEARD);
    String id = kent().path("clusters.nodes[0].id").entity(String.class).get();

    loader.load(
        "test.yaml",
        FILE.replace(
            "  - {key: victim,",
            "  - {key: d, label: Officer D, role: SUBJECT, evidence: [page#paragraph=2]}\n"
                + "  - {key: victim,"));
    kent().path("clusters.nodes[0].stale").entity(Boolean.class).isEqualTo(true);
    clustering("query").path("clustering.stale").entity(Boolean.class).isEqualTo(true);
    clusters.compute(UNHEARD);

    kent().path("clusters.nodes[0].id").entity(String.class).isEqualTo(id);
    kent().path("clusters.nodes[0].size").entity(Integer.class).isEqualTo(6);
    kent().path("clusters.nodes[0].stale").entity(Boolean.class).isEqualTo(false);
  }

  private GraphQlTester.Response clustering(String operation) {
    return graphQl
        .document(operation + " { clustering { state stale done of failure } }")
        .execute();
  }

  private GraphQlTester.Response kent() {
    return clusters(Map.of("forces", List.of("kent")), 3);
  }

  private GraphQlTester.Response clusters(Map<String, Object> filter, int minSize) {
    return graphQl
        .document(
            """
            query ($filter: CaseFilter, $minSize: Int) {
              clusters(filter: $filter, minSize: $minSize) {
                totalCount
                nodes {
                  id size cases cohesion stale computedAt sentence
                  subjects { label }
                  bridges { label }
                  forces { code }
                  shared { kind having of sentence node { id } evidence { paragraph } }
                }
              }
            }
            """)
        .variable("filter", filter)
        .variable("minSize", minSize)
        .execute();
  }

  private GraphQlTester.Response page(@Nullable String after) {
    return graphQl
        .document(
            "query ($after: String) { clusters(minSize: 2, first: 1, after: $after) { nodes { id } pageInfo {"
                + " endCursor } } }")
        .variable("after", after)
        .execute();
  }

  private String[] labels(String key) {
    return values(
            "MATCH (s:Subject)-[:INVOLVED_IN {role: 'SUBJECT'}]->(:Case {key: '"
                + key
                + "'}) WITH s ORDER BY s.id RETURN s.label AS value")
        .toArray(String[]::new);
  }

  private List<String> values(String cypher) {
    return driver.executableQuery("CYPHER 25 " + cypher).execute().records().stream()
        .map(row -> row.get("value").asString())
        .toList();
  }
}
