package org.oversightgraph.link.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.Refusals;
import org.oversightgraph.StatementCounter;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.link.Sentences;
import org.oversightgraph.link.network.Network.Edge;
import org.oversightgraph.link.network.Network.Reached;
import org.oversightgraph.link.network.Surroundings.Question;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
class NetworkIT {

  private static final String NETWORK =
      """
      query ($around: [ID!]!, $depth: Int, $limit: Int, $format: ExportFormat!) {
        network(around: $around, depth: $depth, limit: $limit) {
          truncated left cut
          nodes { __typename id }
          reached { node { id } steps strength }
          edges { from to relationship label sentence strength evidence { id } }
          export(format: $format) { name mediaType text }
        }
      }
      """;

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private StatementCounter statements;
  @Autowired private Surroundings surroundings;
  @Autowired private Driver driver;

  @Test
  void showsTheChatItsMembersTheirForcesTheCaseAndItsRecommendation() {
    GraphQlTester.Response network = ask(2, 200);

    assertThat(strings(network, "network.nodes[*].__typename"))
        .startsWith("GroupChat")
        .contains("Cohort", "Force", "Case", "Recommendation");
    assertThat(strings(network, "network.edges[*].relationship"))
        .contains("MEMBER_OF", "SERVED_IN", "EXAMINED_IN", "ARISES_FROM");
    assertThat(strings(network, "network.edges[?(@.relationship == 'MEMBER_OF')].evidence[*].id"))
        .isNotEmpty();
    strings(network, "network.edges[*].sentence").forEach(Sentences::assertReadsAsEnglish);
    network.path("network.truncated").entity(Boolean.class).isEqualTo(false);
    network.path("network.left").entity(Integer.class).isEqualTo(0);
    network
        .path("network.cut")
        .entity(String.class)
        .isEqualTo("Nothing within 2 steps is left out.");
    network.path("network.export[0].name").entity(String.class).isEqualTo("network.graphml");
  }

  @Test
  void saysWhatWasCutOff() {
    GraphQlTester.Response whole = ask(2, 200);
    List<String> all = strings(whole, "network.nodes[*].id");

    GraphQlTester.Response cut = ask(2, 5);

    assertThat(strings(cut, "network.nodes[*].id")).isEqualTo(all.subList(0, 5));
    cut.path("network.truncated").entity(Boolean.class).isEqualTo(true);
    assertThat(cut.path("network.left").entity(Integer.class).get())
        .isPositive()
        .isLessThanOrEqualTo(all.size() - 5);
    assertThat(cut.path("network.cut").entity(String.class).get())
        .matches("(At least )?\\d+ more things within 2 steps are left out, .* shown: 0\\.\\d+\\.");
  }

  @Test
  void keepsWhatIsJoinedTheMostStrongly() {
    for (int depth = 1; depth <= 4; depth++) {
      List<Reached> all = network(List.of(chat()), depth, 1000).reached();
      for (int limit : new int[] {1, 2, 7, 20, 50}) {
        assertThat(network(List.of(chat()), depth, limit).reached())
            .isEqualTo(all.subList(0, Math.min(limit, all.size())));
      }
    }
  }

  /** The database and the measure of paths weigh a step alike. */
  @Test
  void isAsStrongAsItsStrongestWay() {
    Network network = network(List.of(chat()), 1, 1000);
    Map<String, Double> strongest = new HashMap<>();
    for (Edge edge : network.edges()) {
      if (edge.from().equals(chat()) || edge.to().equals(chat())) {
        String other = edge.from().equals(chat()) ? edge.to() : edge.from();
        strongest.merge(other, edge.strength(), Math::max);
      }
    }

    assertThat(network.reached()).hasSizeGreaterThan(2);
    network.reached().stream()
        .skip(1)
        .forEach(one ->
            assertThat(one.strength())
                .isCloseTo(strongest.getOrDefault(one.id(), 0.0), within(1e-12)));
  }

  @Test
  void weighsEveryRelationshipAsThePathsDo() {
    List<String> all =
        ids("MATCH (n:Case|GroupChat|Station|Recommendation) RETURN n.id AS id LIMIT 90");
    Network network = network(all, 1, 1000);
    Map<String, Double> strongest = new HashMap<>();
    Set<String> middle = new HashSet<>(all);
    for (Edge edge : network.edges()) {
      if (middle.contains(edge.from())) {
        strongest.merge(edge.to(), edge.strength(), Math::max);
      }
      if (middle.contains(edge.to())) {
        strongest.merge(edge.from(), edge.strength(), Math::max);
      }
    }

    assertThat(network.edges().stream().map(Edge::relationship).distinct()).hasSizeGreaterThan(10);
    network.reached().stream()
        .filter(one -> !middle.contains(one.id()))
        .forEach(one ->
            assertThat(one.strength())
                .isCloseTo(strongest.getOrDefault(one.id(), 0.0), within(1e-12)));
  }

  @Test
  void goesThroughNoForceUnlessItIsInTheMiddle() {
    Network network = network(List.of(chat()), 4, 1000);
    Set<String> hubs =
        Set.copyOf(ids("MATCH (hub:Organisation|Standard|Theme) RETURN hub.id AS id"));

    assertThat(network.reached()).anyMatch(one -> hubs.contains(one.id()));
    assertThat(network.edges())
        .filteredOn(edge -> edge.relationship().equals("SERVED_IN"))
        .isNotEmpty();
    assertThat(network(List.of("force:civil-nuclear-constabulary"), 1, 1000).reached())
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void asksABoundedNumberOfStatements(int depth) {
    assertThat(statements.count(() -> network(List.of(chat()), depth, 1000)))
        .isLessThanOrEqualTo(2 * depth + 2);
  }

  @Test
  void showsDocumentsOnlyWhereTheyAreAskedFor() {
    List<String> cases = ids("MATCH (n:Case)<-[:DESCRIBES]-() RETURN n.id AS id LIMIT 1");

    Network asked =
        surroundings.of(new Question(cases, 1, List.of("Document", "Passage"), 100, Day.NOW));
    assertThat(asked.edges())
        .isNotEmpty()
        .allSatisfy(edge -> {
          assertThat(edge.relationship()).isEqualTo("DESCRIBES");
          Sentences.assertReadsAsEnglish(edge.sentence());
          assertThat(edge.strength()).isPositive().isLessThanOrEqualTo(1);
        });
    assertThat(network(cases, 1, 100).edges())
        .isNotEmpty()
        .noneMatch(edge -> edge.relationship().equals("DESCRIBES"));
  }

  @Test
  void countsTheSameThingOnce() {
    Network once = network(List.of(chat()), 1, 100);

    assertThat(network(List.of(chat(), chat()), 1, 100)).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          around | around: []
          around | around: ["officer:none"]
          around | around: ["force:norfolk", ""]
          depth  | around: ["force:norfolk"], depth: 0
          depth  | around: ["force:norfolk"], depth: 50
          depth  | around: ["force:norfolk"], depth: null
          limit  | around: ["force:norfolk"], limit: 0
          limit  | around: ["force:norfolk"], limit: 1001
          limit  | around: ["force:norfolk", "force:kent"], limit: 1
          """)
  void namesTheArgumentThatIsWrong(String argument, String arguments) {
    Refusals.of(
        graphQl.document("{ network(" + arguments + ") { truncated } }").execute(), argument);
  }

  private Network network(List<String> around, int depth, int limit) {
    return surroundings.of(new Question(around, depth, null, limit, Day.NOW));
  }

  private GraphQlTester.Response ask(int depth, int limit) {
    return graphQl
        .document(NETWORK)
        .variable("around", List.of(chat()))
        .variable("depth", depth)
        .variable("limit", limit)
        .variable("format", "GRAPHML")
        .execute();
  }

  private String chat() {
    return ids("MATCH (node:GroupChat {statedSize: 7}) RETURN node.id AS id").getFirst();
  }

  private List<String> ids(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  private static List<String> strings(GraphQlTester.Response response, String path) {
    return response.path(path).entityList(String.class).get();
  }
}
