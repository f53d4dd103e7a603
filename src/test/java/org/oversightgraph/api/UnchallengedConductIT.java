package org.oversightgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.Sample;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Unchallenged conduct in the bundled cases, and in an invented one in Norfolk. */
@OversightTest
class UnchallengedConductIT {

  private static final Path SAMPLE = Path.of("src/test/resources/sample/every-kind-of-fact.yaml");
  private static final String SIGNS =
      "{ totalCount nodes { key unchallenged { kind sentence subjects { label } evidence { id } }"
          + " supervisors { by roles sentence subject { rank } evidence { id } } } }";

  @Autowired private HttpGraphQlTester graphQl;

  @BeforeAll
  static void loadASample(@Autowired CaseFileLoader loader) throws IOException {
    loader.load("sample.yaml", Files.readString(SAMPLE));
  }

  @AfterAll
  static void takeItAway(@Autowired Driver driver) {
    Sample.takeAway(driver);
  }

  @ParameterizedTest
  @CsvSource({
    "forest-gate-2020, 'ALLEGED_IN_WORDS,ALLEGED_IN_WORDS,THEME,SUPERVISION'",
    "2017-090526, SUPERVISION",
    "operation-argens, 'STANDARD_FOUND,THEME'",
    "charing-cross-2016, THEME",
    "test-sample, 'STANDARD_FOUND,ALLEGED_IN_WORDS,THEME'"
  })
  void saysWhatShowsIt(String key, String kinds) {
    GraphQlTester.Response answer = ask("unchallengedConduct " + SIGNS);
    String signs = "unchallengedConduct.nodes[?(@.key == '" + key + "')].unchallenged[*]";

    assertThat(list(answer, signs + ".kind")).containsExactly(kinds.split(","));
    assertThat(list(answer, signs + ".sentence")).allMatch(each -> each.endsWith("."));
    assertThat(list(answer, signs + ".evidence[*].id")).isNotEmpty();
    answer.path("unchallengedConduct.totalCount").entity(Integer.class).isEqualTo(5);
  }

  @Test
  void saysOfThreeAtForestGateThatTheySaidNothing() {
    GraphQlTester.Response answer =
        ask(
            "unchallengedConduct(filter: {signs: [ALLEGED_IN_WORDS], forces: [\"metropolitan\"]}) "
                + SIGNS);

    assertThat(list(answer, "unchallengedConduct.nodes[*].key"))
        .containsExactly("forest-gate-2020");
    assertThat(list(answer, "unchallengedConduct.nodes[0].unchallenged[0].subjects[*].label"))
        .containsExactly("Three officers with a case to answer");
    answer
        .path("unchallengedConduct.nodes[0].unchallenged[0].sentence")
        .entity(String.class)
        .isEqualTo(
            "Three officers with a case to answer, found not to have challenged improper conduct of"
                + " two officers on the cordon: Knew of the pictures, were sent them or saw them,"
                + " and did not challenge it.");
  }

  @Test
  void tellsSupervisorsByRoleFromThoseByRank() {
    GraphQlTester.Response answer = ask("unchallengedConduct " + SIGNS);
    String who = "unchallengedConduct.nodes[?(@.key == '%s')].supervisors[*]";

    assertThat(list(answer, who.formatted("2017-090526") + ".by")).containsExactly("ROLE");
    assertThat(list(answer, who.formatted("2017-090526") + ".subject.rank"))
        .containsExactly("INSPECTOR");
    assertThat(list(answer, who.formatted("2017-090526") + ".evidence[*].id")).isNotEmpty();
    assertThat(list(answer, who.formatted("test-sample") + ".by")).containsExactly("RANK");
    assertThat(list(answer, who.formatted("test-sample") + ".roles[*]")).containsExactly("SUBJECT");
    assertThat(list(answer, who.formatted("forest-gate-2020") + ".by")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'withSupervisors: true', 1",
    "'withSupervisors: false', 4",
    "'forces: [\"norfolk\"]', 2",
    "'forces: [\"kent\"]', 0",
    "'signs: []', 0",
    "'signs: [STANDARD_FOUND, SUPERVISION]', 4",
    "'occurredFrom: \"2020-01-01\"', 2",
    "'occurredTo: \"2016-12-31\"', 1",
    "'stations: [\"station:none\"]', 0"
  })
  void filters(String filter, int count) {
    GraphQlTester.Response answer =
        ask("unchallengedConduct(filter: {" + filter + "}) { totalCount nodes { id } }");

    assertThat(list(answer, "unchallengedConduct.nodes[*].id")).hasSize(count);
    answer.path("unchallengedConduct.totalCount").entity(Integer.class).isEqualTo(count);
  }

  @Test
  void pages() {
    String cursor =
        ask("unchallengedConduct(first: 3) { pageInfo { endCursor } }")
            .path("unchallengedConduct.pageInfo.endCursor")
            .entity(String.class)
            .get();

    assertThat(
            list(
                ask("unchallengedConduct(first: 3, after: \"" + cursor + "\") { nodes { id } }"),
                "unchallengedConduct.nodes[*].id"))
        .hasSize(2);
  }

  @Test
  void countsCasesByPlaceWithTheirDenominator() {
    GraphQlTester.Response answer =
        ask(
            "unchallengedConductPlaces { place { ... on Force { code } ... on Station { name } }"
                + " cases standardFound alleged didNotChallenge theme supervision withSupervisors of }");
    Map<?, ?> met = place(answer, "code", "metropolitan");

    assertThat(met.get("cases")).isEqualTo(4);
    assertThat(met.get("of")).isEqualTo(4);
    assertThat(met.get("standardFound")).isEqualTo(1);
    assertThat(met.get("alleged")).isEqualTo(1);
    assertThat(met.get("theme")).isEqualTo(3);
    assertThat(met.get("supervision")).isEqualTo(2);
    assertThat(met.get("withSupervisors")).isEqualTo(1);
    assertThat(place(answer, "name", "Forest Gate Police Station").get("alleged")).isEqualTo(1);
    assertThat(place(answer, "name", "North East Basic Command Unit").get("cases")).isEqualTo(1);
    assertThat(place(answer, "name", "St James Palace").get("withSupervisors")).isEqualTo(1);
  }

  private static Map<?, ?> place(GraphQlTester.Response answer, String property, String value) {
    return answer
        .path("unchallengedConductPlaces[?(@.place." + property + " == '" + value + "')]")
        .entityList(Map.class)
        .get()
        .getFirst();
  }

  private GraphQlTester.Response ask(String field) {
    GraphQlTester.Response response = graphQl.document("{ " + field + " }").execute();
    response.errors().verify();
    return response;
  }

  private static List<String> list(GraphQlTester.Response response, String path) {
    return response.path(path).entityList(String.class).get();
  }
}
