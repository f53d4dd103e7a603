package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
@SeamTest
class BundledCasesIT {

  private static final String OFFICER_A =
      "case.involvements[?(@.subject.label == 'Officer A')].subject";

  @Autowired private HttpGraphQlTester graphQl;

  @Test
  void tellsTheLadderOfAnOfficer() {
    GraphQlTester.Response ladder = ladder("2017/090526");

    assertThat(strings(ladder, OFFICER_A + ".allegations[*].standards[*].code"))
        .containsExactlyInAnyOrder(
            "equality-diversity", "authority-respect-courtesy", "orders-instructions");
    assertThat(panel(ladder, "PROVEN"))
        .containsExactlyInAnyOrder("authority-respect-courtesy", "orders-instructions");
    assertThat(panel(ladder, "NOT_PROVEN")).containsExactly("equality-diversity");
    assertThat(strings(ladder, OFFICER_A + ".allegations[*].findings[*].proceeding.held.edtf"))
        .containsOnly("2019-23");
    assertThat(strings(ladder, OFFICER_A + ".outcomes[*].kind")).containsExactly("WRITTEN_WARNING");
    assertThat(strings(ladder, OFFICER_A + ".outcomes[*].proceeding.kind"))
        .containsExactly("MISCONDUCT_MEETING");
    ladder.path("case.learning").entity(String.class).isEqualTo("NONE_IDENTIFIED");
    ladder.path("case.recommendations").entityList(Map.class).hasSize(0);
  }

  @Test
  void findsNothingAgainstAnOfficerWithoutACaseToAnswer() {
    GraphQlTester.Response ladder = ladder("2017/090526");
    String officerB = OFFICER_A.replace("Officer A", "Officer B");

    assertThat(strings(ladder, officerB + ".outcomes[*].kind"))
        .containsExactly("MANAGEMENT_ACTION");
    assertThat(strings(ladder, officerB + ".allegations[*].findings[*].result"))
        .containsExactly("NO_CASE_TO_ANSWER");
  }

  @Test
  void protectsTheVictim() {
    GraphQlTester.Response ladder = ladder("2017/090526");
    String officerC = "case.involvements[?(@.role == 'VICTIM')].subject";

    assertThat(strings(ladder, officerC + ".label")).containsExactly("Officer C");
    ladder.path(officerC + ".protected").entityList(Boolean.class).containsExactly(true);
    ladder.path(officerC + ".outcomes[*]").entityList(Map.class).hasSize(0);
  }

  @Test
  void countsTheChatOfSevenWithoutInventingPeople() {
    GraphQlTester.Response chat = graphQl.documentName("chat-of-seven").execute();
    String theCase = "groupChats.nodes[?(@.statedSize == 7)].cases[0]";

    assertThat(strings(chat, theCase + ".forces[*].code"))
        .containsExactlyInAnyOrder("metropolitan", "norfolk", "civil-nuclear-constabulary");
    assertThat(strings(chat, theCase + ".involvements[*].subject.__typename"))
        .containsOnly("Cohort");
    assertThat(outcomes(chat, theCase))
        .containsExactlyInAnyOrder(
            "DISMISSAL_WITHOUT_NOTICE 2",
            "WOULD_HAVE_BEEN_DISMISSED 4",
            "BARRED_LIST 5",
            "CONVICTED 2",
            "ACQUITTED 1",
            "CUSTODIAL_SENTENCE 2");
    assertThat(strings(chat, theCase + ".recommendations[*].addressedTo[*].code"))
        .containsExactly("civil-nuclear-constabulary");
    assertThat(strings(chat, theCase + ".recommendations[*].status")).containsExactly("ACCEPTED");
  }

  @Test
  void saysThatAllSevenServedInTheSameForceBefore() {
    List<String> chats =
        strings(
            graphQl.documentName("chat-of-seven").execute(),
            "groupChats.nodes[?(@.statedSize == 7)].id");

    Map<?, ?> shared =
        graphQl
            .document(
                """
                query ($of: [ID!]!) {
                  inCommon(of: $of, kinds: [SHARED_FORMER_EMPLOYER]) {
                    having of sentence node { ... on Force { code } }
                    evidence { paragraph document { publisher } }
                  }
                }
                """)
            .variable("of", chats)
            .execute()
            .path("inCommon[0]")
            .entity(Map.class)
            .get();

    assertThat(shared.get("having")).isEqualTo(7);
    assertThat(shared.get("of")).isEqualTo(7);
    assertThat(shared.get("sentence"))
        .isEqualTo(
            "All 7 members of the group chat are known to have once served in the Civil Nuclear"
                + " Constabulary.");
    assertThat((List<?>) shared.get("evidence")).isNotEmpty();
  }

  @Test
  void meetsOneCaseUnderItsTwoReferences() {
    GraphQlTester.Response first = ladder("2020/138174");
    GraphQlTester.Response second = ladder("2020/139739");

    first
        .path("case.id")
        .entity(String.class)
        .isEqualTo(second.path("case.id").entity(String.class).get());
    second.path("case.recommendations").entityList(Map.class).hasSize(2);
    assertThat(strings(second, "case.recommendations[*].due")).containsOnly("2022-03-17");
    assertThat(strings(second, "case.recommendations[*].dueByStatute")).containsOnly("2022-03-16");
    assertThat(strings(second, "case.recommendations[0].documents[*].title")).hasSize(2);
    assertThat(strings(second, "case.recommendations[1].documents[*].title")).hasSize(2);
  }

  @Test
  void keepsBothCountsWhereSourcesDisagree() {
    GraphQlTester.Response conflicts = graphQl.documentName("conflicts").execute();
    String size = "conflicts.nodes[?(@.property == 'statedSize')]";

    assertThat(strings(conflicts, size + ".claims[*].value")).containsExactly("42", "40");
    assertThat(strings(conflicts, size + ".claims[?(@.preferred == true)].value"))
        .containsExactly("42");
    assertThat(strings(conflicts, size + ".claims[*].evidence[*].document.kind"))
        .contains("OFFICIAL", "FORCE");
  }

  @Test
  void countsRecommendationsOfWhichOnlyTheNumberIsKnown() {
    GraphQlTester.Response answer =
        graphQl
            .document(
                """
                {
                  station: search(text: "\\"Charing Cross\\"", kinds: [STATION]) {
                    nodes { ... on Station { cases { nodes {
                      involvements { subject { __typename size } }
                      recommendations { count }
                    } } } }
                  }
                }
                """)
            .execute();

    String theCase = "station.nodes[0].cases.nodes[0]";
    answer.path(theCase + ".involvements[*].subject.size").entityList(Integer.class).contains(14);
    answer
        .path(theCase + ".recommendations[*].count")
        .entityList(Integer.class)
        .containsExactly(15);
  }

  private GraphQlTester.Response ladder(String reference) {
    return graphQl.documentName("case-ladder").variable("reference", reference).execute();
  }

  private static List<String> panel(GraphQlTester.Response ladder, String result) {
    String found = "[?(@.stage == 'PANEL' && @.result == '%s')]".formatted(result);
    return strings(ladder, OFFICER_A + ".allegations[*].findings" + found + ".standard.code");
  }

  private static List<String> outcomes(GraphQlTester.Response chat, String theCase) {
    return chat.path(theCase + ".outcomes[*]").entityList(Map.class).get().stream()
        .map(outcome -> outcome.get("kind") + " " + outcome.get("count"))
        .toList();
  }

  private static List<String> strings(GraphQlTester.Response response, String path) {
    return response.path(path).entityList(String.class).get();
  }
}
