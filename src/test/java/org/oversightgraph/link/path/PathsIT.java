package org.oversightgraph.link.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.OversightTest;
import org.oversightgraph.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
class PathsIT {

  private static final String SEARCH =
      """
      query ($from: ID!, $to: ID!, $maxLength: Int = 6, $first: Int = 3, $viaHubs: Boolean = false) {
        pathSearch(from: $from, to: $to, maxLength: $maxLength, first: $first, viaHubs: $viaHubs) {
          searched
          complete
          paths {
            length
            strength
            sentence
            weakest { sentence strength }
            steps {
              from { __typename id }
              to { __typename id }
              relationship
              sentence
              strength
              evidence { id }
            }
          }
        }
      }
      """;

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private StatementCounter statements;

  @Test
  void leadsFromTheChatToTheRecommendationWithEvidenceOfEachStep() {
    GraphQlTester.Response found = search(chat(), recommendation(), Map.of());

    found.path("pathSearch.complete").entity(Boolean.class).isEqualTo(true);
    found.path("pathSearch.paths").entityList(Object.class).hasSizeGreaterThan(0);
    assertThat(strings(found, "pathSearch.paths[0].steps[*].relationship"))
        .containsExactly("EXAMINED_IN", "ARISES_FROM");
    found.path("pathSearch.paths[0].steps[*].evidence[0].id").entityList(String.class).hasSize(2);
    assertThat(strings(found, "pathSearch.paths[0].sentence").getFirst())
        .startsWith(
            "The group chat \"WhatsApp group of seven officers\" was examined in the case \"")
        .contains("\" led to the recommendation \"")
        .endsWith(" The weakest of these steps is the second.");
    assertThat(strings(found, "pathSearch.paths[*].steps[*].to.__typename"))
        .doesNotContain("Force", "Body", "Standard", "Theme");
    assertThat(found.path("pathSearch.paths[*].strength").entityList(Double.class).get())
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void saysThatThereIsNoPathButThroughAHub() {
    GraphQlTester.Response found = search(officerA(), chat(), Map.of());

    found.path("pathSearch.paths").entityList(Object.class).hasSize(0);
    found.path("pathSearch.complete").entity(Boolean.class).isEqualTo(true);
    assertThat(strings(found, "pathSearch.searched").getFirst())
        .startsWith("Searched up to six steps from both ends over ")
        .contains(" things, not through forces, bodies, standards or themes: no path. ")
        .endsWith(
            "Through these there is one of three steps: it goes through the Metropolitan Police"
                + " Service.");
  }

  @Test
  void goesThroughHubsWhenAsked() {
    GraphQlTester.Response found = search(officerA(), chat(), Map.of("viaHubs", true));

    assertThat(strings(found, "pathSearch.paths[0].steps[*].to.__typename"))
        .containsExactly("Force", "Case", "GroupChat");
    assertThat(strings(found, "pathSearch.searched").getFirst())
        .contains(", also through forces, bodies, standards and themes: three paths.");
  }

  @Test
  void findsThePathsOfOneDirectionInTheOther() {
    assertThat(strengths(chat(), recommendation())).isEqualTo(strengths(recommendation(), chat()));
  }

  @Test
  void findsNothingWithinFewerStepsThanItTakes() {
    search(chat(), recommendation(), Map.of("maxLength", 1))
        .path("pathSearch.searched")
        .entity(String.class)
        .satisfies(searched -> assertThat(searched).startsWith("Searched up to one step from"));
    search(chat(), recommendation(), Map.of("maxLength", 1))
        .path("pathSearch.paths")
        .entityList(Object.class)
        .hasSize(0);
  }

  @Test
  void endsAtAHubThoughItGoesThroughNone() {
    GraphQlTester.Response found =
        search(chat(), "force:civil-nuclear-constabulary", Map.of("first", 10));

    assertThat(strings(found, "pathSearch.paths[*].steps[*].to.__typename")).contains("Force");
    assertThat(strings(found, "pathSearch.paths[*].steps[*].from.__typename"))
        .doesNotContain("Force", "Theme");
  }

  @Test
  void asksABoundedNumberOfStatements() {
    String document =
        "{ paths(from: \"%s\", to: \"%s\", maxLength: 6) { sentence } }"
            .formatted(chat(), recommendation());

    assertThat(statements.count(() -> graphQl.document(document).execute().path("paths")))
        .isLessThanOrEqualTo(6 + 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from      | from: "officer:none", to: "force:norfolk"
          to        | from: "force:norfolk", to: "chat:none"
          to        | from: "force:norfolk", to: ""
          to        | from: "force:norfolk", to: "force:norfolk"
          maxLength | from: "force:norfolk", to: "force:kent", maxLength: 0
          maxLength | from: "force:norfolk", to: "force:kent", maxLength: 50
          maxLength | from: "force:norfolk", to: "force:kent", maxLength: null
          first     | from: "force:norfolk", to: "force:kent", first: 0
          first     | from: "force:norfolk", to: "force:kent", first: 11
          """)
  void namesTheArgumentThatIsWrong(String argument, String arguments) {
    for (String query : List.of("{ paths(%s) { length } }", "{ pathSearch(%s) { complete } }")) {
      graphQl
          .document(query.formatted(arguments))
          .execute()
          .errors()
          .satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(extension(errors, "classification")).isEqualTo("BAD_REQUEST");
            assertThat(extension(errors, "argument")).isEqualTo(argument);
          });
    }
  }

  private static Object extension(List<ResponseError> errors, String name) {
    return errors.getFirst().getExtensions().get(name);
  }

  private List<Double> strengths(String from, String to) {
    return search(from, to, Map.of("first", 5))
        .path("pathSearch.paths[*].strength")
        .entityList(Double.class)
        .get()
        .stream()
        .map(strength -> Math.round(strength * 1e9) / 1e9)
        .toList();
  }

  private GraphQlTester.Response search(String from, String to, Map<String, Object> more) {
    GraphQlTester.Request<?> request =
        graphQl.document(SEARCH).variable("from", from).variable("to", to);
    more.forEach(request::variable);
    return request.execute();
  }

  private String chat() {
    return strings(
            graphQl
                .document(
                    "{ groupChats(filter: {forces: [\"civil-nuclear-constabulary\"]})"
                        + " { nodes { id } } }")
                .execute(),
            "groupChats.nodes[*].id")
        .getFirst();
  }

  private String recommendation() {
    return strings(
            graphQl
                .document(
                    "{ force(code: \"civil-nuclear-constabulary\")"
                        + " { recommendations { nodes { id } } } }")
                .execute(),
            "force.recommendations.nodes[*].id")
        .getFirst();
  }

  private String officerA() {
    return strings(
            graphQl
                .document(
                    "{ case(reference: \"2017/090526\") { involvements"
                        + " { subject { ... on Officer { id label } } } } }")
                .execute(),
            "case.involvements[?(@.subject.label == 'Officer A')].subject.id")
        .getFirst();
  }

  private static List<String> strings(GraphQlTester.Response response, String path) {
    return path.contains("*") || path.contains("?")
        ? response.path(path).entityList(String.class).get()
        : List.of(response.path(path).entity(String.class).get());
  }
}
