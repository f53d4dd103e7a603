package org.oversightgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.Refusals;
import org.oversightgraph.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
class LinksIT {

  private static final String LINKS =
      """
      query ($of: ID!, $kinds: [LinkKind!], $first: Int = 100, $after: String) {
        links(of: $of, kinds: $kinds, first: $first, after: $after) {
          truncated
          pageInfo { hasNextPage endCursor }
          nodes {
            strength
            from { id }
            to { __typename id }
            reasons { kind via { id } sentence overlap evidence { id } }
          }
        }
      }
      """;

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private StatementCounter statements;
  @Autowired private Driver driver;

  @AfterEach
  void takeAssertionsBack() {
    driver
        .executableQuery(
            "MATCH ()-[same:SAME_PERSON_AS {evidence: ['a#paragraph=1']}]->() DELETE same")
        .execute();
  }

  @Test
  void joinsTheChatWithItsMembersAndItsCase() {
    GraphQlTester.Response links = links(chat(), Map.of());

    assertThat(strings(links, "links.nodes[*].to.__typename")).contains("Cohort", "Case");
    assertThat(strings(links, "links.nodes[*].reasons[*].sentence"))
        .contains(
            "Seven members of the chat took part in the group chat \"WhatsApp group of seven"
                + " officers\".")
        .anyMatch(sentence -> sentence.startsWith("The case \"") && sentence.contains("examined"));
    assertThat(links.path("links.nodes[*].strength").entityList(Double.class).get())
        .isNotEmpty()
        .isSortedAccordingTo((one, other) -> Double.compare(other, one))
        .allSatisfy(strength -> assertThat(strength).isPositive().isLessThanOrEqualTo(1));
    links.path("links.nodes[*].reasons[*].evidence[0].id").entityList(String.class);
    links.path("links.truncated").entity(Boolean.class).isEqualTo(false);
  }

  @Test
  void joinsNobodyThroughAForceAlone() {
    List<String> linked = strings(links(officerA(), Map.of()), "links.nodes[*].to.id");
    List<String> ofTheChat = strings(links(chat(), Map.of()), "links.nodes[*].to.id");

    assertThat(linked).isNotEmpty().doesNotContainAnyElementsOf(ofTheChat);
    links(officerA(), Map.of("kinds", List.of("SHARED_FORCE")))
        .path("links.nodes")
        .entityList(Object.class)
        .hasSize(0);
  }

  @Test
  void showsTheForceBesideAnotherReason() {
    assertThat(strings(links(officerA(), Map.of()), "links.nodes[*].reasons[*].kind"))
        .contains("SHARED_FORCE", "SHARED_CASE");
  }

  @Test
  void isTheSameFromBothEnds() {
    Map<String, Double> seen = new HashMap<>();
    for (String id : everything()) {
      links(id, Map.of())
          .path("links.nodes")
          .entityList(LinkSeen.class)
          .get()
          .forEach(link -> seen.put(id + " " + link.to().id(), link.strength()));
    }

    assertThat(seen).hasSizeGreaterThan(20);
    seen.forEach((ends, strength) -> {
      String[] both = ends.split(" ");
      assertThat(seen).containsEntry(both[1] + " " + both[0], strength);
    });
  }

  private record LinkSeen(double strength, End to) {
    private record End(String id) {}
  }

  @Test
  void joinsNobodyWithTheGroupThatTheyArePartOf() {
    List<Map<String, Object>> parts =
        driver
            .executableQuery(
                "MATCH (part:Subject)-[:PART_OF]->+(whole:Cohort)"
                    + " RETURN part.id AS part, whole.id AS whole")
            .execute()
            .records()
            .stream()
            .map(row -> row.asMap())
            .toList();

    assertThat(parts).isNotEmpty();
    for (Map<String, Object> each : parts) {
      String part = String.valueOf(each.get("part"));
      String whole = String.valueOf(each.get("whole"));
      assertThat(strings(links(part, Map.of()), "links.nodes[*].to.id")).doesNotContain(whole);
      assertThat(strings(links(whole, Map.of()), "links.nodes[*].to.id")).doesNotContain(part);
    }
  }

  @Test
  void pagesThroughAllOnce() {
    List<String> all = strings(links(chat(), Map.of()), "links.nodes[*].to.id");
    List<String> paged = new ArrayList<>();
    String after = null;
    do {
      Map<String, @Nullable Object> page = new HashMap<>(Map.of("first", 2));
      page.put("after", after);
      GraphQlTester.Response links = links(chat(), page);
      paged.addAll(strings(links, "links.nodes[*].to.id"));
      boolean more = links.path("links.pageInfo.hasNextPage").entity(Boolean.class).get();
      after = more ? links.path("links.pageInfo.endCursor").entity(String.class).get() : null;
    } while (after != null);

    assertThat(all).hasSizeGreaterThan(4);
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void takesTwoOfficersForOneOnlyOnceThatIsAccepted() {
    List<String> before = strings(links(officerA(), Map.of()), "links.nodes[*].to.id");
    String other = otherOfficer();

    assertSame(officerA(), other, "PROPOSED");
    assertThat(strings(links(officerA(), Map.of()), "links.nodes[*].to.id")).isEqualTo(before);

    driver
        .executableQuery(
            "MATCH ()-[same:SAME_PERSON_AS {evidence: ['a#paragraph=1']}]->() SET same.status = 'ACCEPTED'")
        .execute();
    GraphQlTester.Response links = links(officerA(), Map.of());
    assertThat(strings(links, "links.nodes[*].to.id")).containsAll(before).contains(other);
    assertThat(strings(links, "links.nodes[?(@.to.id == '" + other + "')].reasons[*].sentence"))
        .hasSize(1)
        .allSatisfy(
            sentence -> assertThat(sentence).endsWith("one person, by an accepted assertion."));
    assertThat(strings(links, "links.nodes[*].to.id"))
        .containsAll(caseOf(other))
        .hasSizeGreaterThan(before.size());

    takeAssertionsBack();
    assertThat(strings(links(officerA(), Map.of()), "links.nodes[*].to.id")).isEqualTo(before);
  }

  @Test
  void asksABoundedNumberOfStatements() {
    String id = chat();

    assertThat(
            statements.count(() ->
                graphQl
                    .document("{ links(of: \"" + id + "\") { nodes { strength } } }")
                    .execute()
                    .errors()
                    .verify()))
        .isLessThanOrEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of    | of: "officer:none"
          of    | of: ""
          of    | of: "theme:discrimination"
          first | of: "force:norfolk", first: 0
          first | of: "force:norfolk", first: 101
          after | of: "force:norfolk", after: "rubbish"
          after | of: "force:norfolk", after: "W10"
          """)
  void namesTheArgumentThatIsWrong(String argument, String arguments) {
    Refusals.of(graphQl.document("{ links(" + arguments + ") { truncated } }").execute(), argument);
  }

  private void assertSame(String one, String other, String status) {
    driver
        .executableQuery(
            """
            MATCH (one:Officer {id: $one}), (other:Officer {id: $other})
            CREATE (one)-[:SAME_PERSON_AS {status: $status, evidence: ['a#paragraph=1']}]->(other)
            """)
        .withParameters(Map.of("one", one, "other", other, "status", status))
        .execute();
  }

  private GraphQlTester.Response links(String of, Map<String, ? extends @Nullable Object> more) {
    GraphQlTester.Request<?> request = graphQl.document(LINKS).variable("of", of);
    more.forEach(request::variable);
    return request.execute();
  }

  private List<String> everything() {
    return ids("MATCH (node:Officer|Cohort|GroupChat|Case) RETURN node.id AS id");
  }

  private String chat() {
    return ids("MATCH (node:GroupChat {statedSize: 7}) RETURN node.id AS id").getFirst();
  }

  private String officerA() {
    return ids("MATCH (node:Officer {label: 'Officer A'})-[:INVOLVED_IN]->(:Case {key: '2017-090526'})"
            + " RETURN node.id AS id")
        .getFirst();
  }

  /** Somebody of another case. */
  private String otherOfficer() {
    return ids("MATCH (node:Officer)-[:INVOLVED_IN]->(other:Case) WHERE other.key <> '2017-090526'"
            + " RETURN node.id AS id ORDER BY id")
        .getFirst();
  }

  private List<String> caseOf(String officer) {
    return ids(
        "MATCH (:Officer {id: '"
            + officer
            + "'})-[:INVOLVED_IN]->(node:Case)"
            + " RETURN node.id AS id");
  }

  private List<String> ids(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  private static List<String> strings(GraphQlTester.Response response, String path) {
    return response.path(path).entityList(String.class).get();
  }
}
