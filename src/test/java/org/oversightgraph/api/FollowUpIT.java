package org.oversightgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.StatementCounter;
import org.oversightgraph.graph.Sample;
import org.oversightgraph.ingest.CaseFileLoader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Recommendations followed through: the bundled ones, and invented ones to Gwent and others. */
@OversightTest
class FollowUpIT {

  private static final String FILE =
      """
      documents:
        - {key: page, kind: OFFICIAL, title: A page of %1$s, publisher: A body}
      case:
        key: %1$s
        title: A case of %1$s
        evidence: [page#paragraph=1]
      recommendations:
      """;

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private StatementCounter statements;

  @BeforeAll
  static void loadInventedCases(@Autowired CaseFileLoader loader) {
    String first =
        FILE.formatted("test-follow-up")
            + it("leap", "PARA_28A", "made: '2024-01-10'", "AWAITING_RESPONSE", "gwent", "")
            + it("plain", "PARA_28A", "made: '2023-01-10'", "AWAITING_RESPONSE", "gwent", "")
            + it("year-end", "PARA_28A", "made: '2023-12-01'", "AWAITING_RESPONSE", "gwent", "")
            + it("in-time", "BOTH", "made: '2024-01-10'", "ACCEPTED", "gwent", "2024-03-05")
            + it("day-late", "PARA_28A", "made: '2024-01-10'", "ACCEPTED", "gwent", "2024-03-06")
            + it("refused", "PARA_28A", "made: '2024-01-10'", "NOT_ACCEPTED", "gwent", "2024-03-07")
            + it("month", "PARA_28A", "made: '2024-01-10'", "ACCEPTED", "gwent", "2024-03")
            + it("undated", "PARA_28A", "made: '2024-01-10'", "ACCEPTED", "gwent", "?")
            + it("many", "NOT_STATED", "count: 15", "NOT_STATED", "gwent", "")
            + it("general", "S10_1_E", "made: '2024-01-10'", "NOT_STATED", "gwent", "")
            + it("unneeded", "S10_1_E", "made: '2024-01-10'", "NOT_REQUIRED", "gwent", "")
            + it("withdrawn", "PARA_28A", "made: '2024-01-10'", "WITHDRAWN", "gwent", "")
            + it("extended", "PARA_28A", "made: '2024-01-10'", "EXTENDED", "gwent", "")
            + it("overdue", "NOT_STATED", "count: 1", "OVERDUE", "gwent", "")
            + it(
                "two", "PARA_28A", "made: '2024-01-10'", "ACCEPTED", "dorset, essex", "2024-02-01");
    String second =
        FILE.formatted("test-again")
            + it("again", "PARA_28A", "made: '2024-09-01'", "NOT_STATED", "gwent", "");
    assertThat(loader.load("first.yaml", first)).isNotNull();
    assertThat(loader.load("second.yaml", second)).isNotNull();
  }

  @AfterAll
  static void takeThemAway(@Autowired Driver driver) {
    Sample.takeAway(driver);
  }

  @ParameterizedTest
  @CsvSource({
    "leap, 2024-01-09, NOT_MADE_YET, ,",
    "leap, 2024-01-10, AWAITING, , 0",
    "leap, 2024-03-05, AWAITING, , 0",
    "leap, 2024-03-06, LATE, , 1",
    "leap, 2025-03-05, LATE, , 365",
    "plain, 2023-03-06, AWAITING, , 0",
    "plain, 2023-03-07, LATE, , 1",
    "year-end, 2024-01-25, AWAITING, , 0",
    "year-end, 2024-01-26, LATE, , 1",
    "in-time, 2024-03-04, AWAITING, , 0",
    "in-time, 2024-03-05, ANSWERED_IN_TIME, , 0",
    "day-late, 2024-03-05, AWAITING, , 0",
    "day-late, 2024-06-01, ANSWERED_LATE, , 1",
    "refused, 2024-06-01, REFUSED, , 2",
    "month, 2024-02-29, AWAITING, , 0",
    "month, 2024-06-01, ANSWERED, ,",
    "undated, 2024-06-01, ANSWERED, ,",
    "many, 2024-06-01, UNKNOWN, ,",
    "general, 2024-06-01, NOT_DUE_BY_LAW, ,",
    "unneeded, 2024-06-01, NO_ANSWER_NEEDED, ,",
    "withdrawn, 2024-06-01, NO_ANSWER_NEEDED, ,",
    "extended, 2024-06-01, EXTENDED, ,",
    "extended, 2024-03-01, AWAITING, , 0",
    "overdue, 2024-06-01, LATE, ,"
  })
  void standsOnADay(String gist, String day, String state, Integer page, Integer statute) {
    Map<?, ?> standing = standing("Do it: " + gist, day);

    assertThat(standing.get("state")).isEqualTo(state);
    assertThat(standing.get("daysLateByPage")).isEqualTo(page);
    assertThat(standing.get("daysLateByStatute")).isEqualTo(statute);
    assertThat((String) standing.get("sentence")).matches("[A-Z].*[a-z0-9)]\\.");
    assertThat((List<?>) standing.get("evidence")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2022-01-19, NOT_MADE_YET", "2022-03-17, ANSWERED", "2022-04-01, ANSWERED"})
  void tellsOfTheTwoToTheMetropolitanPolice(String day, String state) {
    GraphQlTester.Response answer =
        ask(
            "recommendations(filter: {addressedTo: [\"metropolitan\"], madeFrom: \"2022-01-20\"})"
                + " { nodes { status due dueByStatute standing(on: \""
                + day
                + "\") { state } } }");

    assertThat(list(answer, "recommendations.nodes[*].standing.state"))
        .containsExactly(state, state);
    assertThat(list(answer, "recommendations.nodes[*].due")).containsOnly("2022-03-17");
    assertThat(list(answer, "recommendations.nodes[*].dueByStatute")).containsOnly("2022-03-16");
    assertThat(list(answer, "recommendations.nodes[*].status")).containsOnly("ACCEPTED");
  }

  @ParameterizedTest
  @CsvSource({
    "'standing: [LATE], standingOn: \"2024-03-06\"', 5",
    "'lateOn: \"2024-03-06\"', 5",
    "'lateOn: \"2024-03-05\"', 3",
    "'standing: [REFUSED], standingOn: \"2024-06-01\"', 1",
    "'standing: [REFUSED], standingOn: \"2024-03-06\"', 0",
    "'standing: [], standingOn: \"2024-06-01\"', 0",
    "'standing: [ANSWERED_LATE, REFUSED], standingOn: \"2024-06-01\", lateOn: \"2024-03-06\"', 1",
    "'repeats: SAME_ORGANISATION', 1"
  })
  void filtersByHowTheyStand(String filter, int count) {
    GraphQlTester.Response answer =
        ask(
            "recommendations(first: 100, filter: {addressedTo: [\"gwent\"], "
                + filter
                + "}) { totalCount nodes { id } }");

    assertThat(list(answer, "recommendations.nodes[*].id")).hasSize(count);
    answer.path("recommendations.totalCount").entity(Integer.class).isEqualTo(count);
  }

  @Test
  void countsWhatStandsForSeveralAndNothingUnknownAsNought() {
    Map<?, ?> times = times("gwent", "2024-06-01");

    assertThat(times.get("recommendations")).isEqualTo(28);
    assertThat(times.get("answered")).isEqualTo(5);
    assertThat(times.get("awaiting")).isEqualTo(4);
    assertThat(times.get("awaitingLate")).isEqualTo(4);
    assertThat(times.get("notNeeded")).isEqualTo(3);
    assertThat(times.get("unknown")).isEqualTo(15);
    assertThat(times.get("extended")).isEqualTo(1);
    assertThat(times.get("withDueDay")).isEqualTo(10);
    assertThat(times.get("timed")).isEqualTo(3);
    assertThat(times.get("inTime")).isEqualTo(1);
    assertThat(times.get("late")).isEqualTo(2);
    assertThat(times.get("timeUnknown")).isEqualTo(2);
    assertThat(times.get("refused")).isEqualTo(1);
    assertThat(times.get("medianDays")).isEqualTo(56.0);
    assertThat(times.get("longestDays")).isEqualTo(57);
  }

  @Test
  void doesNotTimeAnswersWithoutADay() {
    Map<?, ?> times = times("metropolitan", "2022-06-01");

    assertThat(times.get("recommendations")).isEqualTo(17);
    assertThat(times.get("answered")).isEqualTo(2);
    assertThat(times.get("unknown")).isEqualTo(15);
    assertThat(times.get("timed")).isEqualTo(0);
    assertThat(times.get("timeUnknown")).isEqualTo(2);
    assertThat(times.get("medianDays")).isNull();
    assertThat(times.get("longestDays")).isNull();
  }

  @Test
  void countsForEachOrganisationItsOwnAnswer() {
    assertThat(times("dorset", "2024-06-01").get("answered")).isEqualTo(1);
    assertThat(times("essex", "2024-06-01").get("answered")).isEqualTo(0);
    assertThat(times("essex", "2024-06-01").get("awaitingLate")).isEqualTo(1);
  }

  @Test
  void findsWhatIsMadeAgain() {
    GraphQlTester.Response answer =
        ask(
            "recommendations(filter: {repeats: SAME_ORGANISATION, addressedTo: [\"gwent\"]}) {"
                + " nodes { gist repeatOf(first: 100) { sameOrganisation certain daysBetween"
                + " sentence acceptedOn { edtf } themes { code } recommendation { gist }"
                + " evidence { id } } } }");
    String repeated = "recommendations.nodes[0].repeatOf";

    assertThat(list(answer, repeated + "[*].recommendation.gist"))
        .contains("Do it: in-time", "Do it: undated", "Do it: two")
        .doesNotContain("Do it: refused", "Do it: leap", "Do it: many");
    String inTime = repeated + "[?(@.recommendation.gist == 'Do it: in-time')]";
    assertThat(list(answer, inTime + ".acceptedOn.edtf")).containsExactly("2024-03-05");
    assertThat(list(answer, inTime + ".themes[*].code")).containsExactly("corruption");
    answer.path(inTime + ".certain").entityList(Boolean.class).containsExactly(true);
    answer.path(inTime + ".sameOrganisation").entityList(Boolean.class).containsExactly(true);
    answer.path(inTime + ".daysBetween").entityList(Integer.class).containsExactly(235);
    answer
        .path(repeated + "[?(@.recommendation.gist == 'Do it: undated')].certain")
        .entityList(Boolean.class)
        .containsExactly(false);
    answer
        .path(repeated + "[-1:].sameOrganisation")
        .entityList(Boolean.class)
        .containsExactly(false);
  }

  @Test
  void takesAFewStatementsHoweverManyThereAre() {
    String fields =
        "standing { sentence evidence { id } } repeatOf { sentence } repeatedIn { certain }";
    int few = statements.count(() -> ask("recommendations(first: 2) { nodes { " + fields + " } }"));
    int all =
        statements.count(() -> ask("recommendations(first: 50) { nodes { " + fields + " } }"));

    assertThat(all).isLessThanOrEqualTo(Math.max(few, 7));
  }

  @Test
  void refusesAnImpossibleNumber() {
    graphQl
        .document("{ recommendations { nodes { repeatOf(first: 0) { sentence } } } }")
        .execute()
        .errors()
        .satisfy(errors ->
            assertThat(errors)
                .isNotEmpty()
                .allSatisfy(
                    error -> assertThat(error.getExtensions()).containsEntry("argument", "first")));
  }

  private static String it(
      String key, String basis, String more, String status, String to, String answered) {
    String fact =
        "  - {key: %1$s, gist: 'Do it: %1$s', basisInLaw: %2$s, %3$s, status: %4$s,"
            + " addressedTo: [%5$s], themes: [corruption], evidence: [page#paragraph=2]%6$s}\n";
    String on = answered.equals("?") ? "" : ", 'on': '" + answered + "'";
    String response =
        answered.isEmpty()
            ? ""
            : ", responses: [{key: %s-answer, status: %s, assertedBy: %s%s,"
                    .formatted(key, status, to.replaceAll(",.*", ""), on)
                + " evidence: [page#paragraph=3]}]";
    return fact.formatted(key, basis, more, status, to, response);
  }

  private Map<?, ?> standing(String gist, String day) {
    return ask("recommendations(first: 100) { nodes { gist standing(on: \""
            + day
            + "\") { state daysLateByPage daysLateByStatute sentence evidence { id } } } }")
        .path("recommendations.nodes[?(@.gist == '" + gist + "')].standing")
        .entityList(Map.class)
        .get()
        .getFirst();
  }

  private Map<?, ?> times(String code, String day) {
    return ask("responseTimes(filter: {addressedTo: [\""
            + code
            + "\"]}, on: \""
            + day
            + "\") { recommendations answered awaiting notNeeded unknown extended withDueDay"
            + " timed inTime late timeUnknown refused awaitingLate medianDays longestDays }")
        .path("responseTimes[0]")
        .entity(Map.class)
        .get();
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
