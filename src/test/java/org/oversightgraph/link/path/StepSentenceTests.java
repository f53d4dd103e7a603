package org.oversightgraph.link.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oversightgraph.link.Sentences;

class StepSentenceTests {

  private static final List<String> PEOPLE = List.of("Officer", "Cohort");
  private static final List<String> ORGANISATIONS = List.of("Force", "Body");

  private record Form(
      Relationship relationship, List<String> from, List<String> to, @Nullable String... roles) {}

  /** Each type of relationship with what it joins, as the graph is described. */
  private static final List<Form> FORMS =
      List.of(
          new Form(
              Relationship.INVOLVED_IN,
              PEOPLE,
              List.of("Case"),
              "SUBJECT",
              "VICTIM",
              "WITNESS",
              "REPORTER",
              "SUPERVISOR",
              "AUTHOR",
              "OTHER"),
          new Form(
              Relationship.SERVED_IN, PEOPLE, List.of("Force"), "CURRENT", "FORMER", "UNKNOWN"),
          new Form(Relationship.POSTED_TO, PEOPLE, List.of("Station")),
          new Form(
              Relationship.MEMBER_OF,
              PEOPLE,
              List.of("GroupChat"),
              "MEMBER",
              "SENDER",
              "RECIPIENT",
              "DID_NOT_CHALLENGE",
              "REPORTER"),
          new Form(Relationship.FACES, PEOPLE, List.of("Allegation")),
          new Form(Relationship.RECEIVED, PEOPLE, List.of("Outcome")),
          new Form(Relationship.PART_OF, PEOPLE, List.of("Cohort")),
          new Form(Relationship.PART_OF, List.of("Station"), List.of("Force")),
          new Form(Relationship.SAME_PERSON_AS, List.of("Officer"), List.of("Officer"), "ACCEPTED"),
          new Form(Relationship.EXAMINED_IN, List.of("GroupChat"), List.of("Case")),
          new Form(
              Relationship.IN_CASE,
              List.of("Allegation", "Outcome", "Finding", "Complaint", "Failing"),
              List.of("Case")),
          new Form(Relationship.UNDER, List.of("Allegation"), List.of("Standard")),
          new Form(Relationship.HAS_FINDING, List.of("Allegation"), List.of("Finding")),
          new Form(Relationship.ON_STANDARD, List.of("Finding"), List.of("Standard")),
          new Form(Relationship.MADE_AT, List.of("Finding"), List.of("Proceeding")),
          new Form(Relationship.IMPOSED_AT, List.of("Outcome"), List.of("Proceeding")),
          new Form(Relationship.HELD_FOR, List.of("Proceeding"), List.of("Case")),
          new Form(Relationship.CONCERNS, List.of("Case"), List.of("Force")),
          new Form(Relationship.CONCERNS, List.of("Recommendation"), List.of("Station")),
          new Form(Relationship.TOOK_PLACE_AT, List.of("Case"), List.of("Station")),
          new Form(Relationship.SHOWS, List.of("Case"), List.of("Theme")),
          new Form(Relationship.MENTIONS, List.of("Case"), List.of("Station")),
          new Form(Relationship.LINKED_TO, List.of("Case"), List.of("Case")),
          new Form(Relationship.ARISES_FROM, List.of("Recommendation"), List.of("Case")),
          new Form(Relationship.ADDRESSED_TO, List.of("Recommendation"), ORGANISATIONS),
          new Form(Relationship.ABOUT, List.of("Recommendation"), List.of("Theme")),
          new Form(Relationship.ABOUT, List.of("Failing"), PEOPLE),
          new Form(Relationship.ANSWERED_BY, List.of("Recommendation"), List.of("Response")),
          new Form(Relationship.ASSERTED_BY, List.of("Response"), ORGANISATIONS),
          new Form(Relationship.PROMISES, List.of("Response"), List.of("Action")),
          new Form(Relationship.AGAINST, List.of("Complaint"), PEOPLE),
          new Form(Relationship.FAILED_BY, List.of("Failing"), PEOPLE));

  static Stream<Arguments> all() {
    List<Arguments> all = new ArrayList<>();
    for (Form form : FORMS) {
      for (String role : form.roles().length == 0 ? new String[] {null} : form.roles()) {
        for (Map<String, @Nullable Object> from : things(form.from())) {
          for (Map<String, @Nullable Object> to : things(form.to())) {
            all.add(Arguments.of(form.relationship(), role, from, to));
          }
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsAsEnglishInBothDirections(
      Relationship relationship,
      @Nullable String role,
      Map<String, @Nullable Object> from,
      Map<String, @Nullable Object> to) {
    StepSentence sentence = new StepSentence(bond(relationship, role, null), from, to);

    Sentences.assertReadsAsEnglish(sentence.forwards());
    Sentences.assertReadsAsEnglish(sentence.backwards());
  }

  @ParameterizedTest
  @EnumSource(Relationship.class)
  void isTriedForEveryRelationship(Relationship relationship) {
    assertThat(FORMS).extracting(Form::relationship).contains(relationship);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INVOLVED_IN | VICTIM | officer:1 | case:1 \
          | Officer A is involved in the case "A letter on a board" as a victim. \
          | The case "A letter on a board" involves officer A as a victim.
          MEMBER_OF | MEMBER | cohort:1 | chat:1 \
          | Four former officers took part in the group chat "Group of seven". \
          | In the group chat "Group of seven", four former officers took part.
          MEMBER_OF | DID_NOT_CHALLENGE | officer:1 | chat:2 \
          | Officer A did not challenge messages in the group chat of 40. \
          | In the group chat of 40, officer A did not challenge messages.
          SERVED_IN | CURRENT | cohort:1 | force:1 \
          | Four former officers serve in the Metropolitan Police Service. \
          | The Metropolitan Police Service is where four former officers serve.
          PART_OF | | officer:1 | cohort:1 \
          | Officer A is among the four former officers. | The four former officers include officer A.
          EXAMINED_IN | | chat:1 | case:1 \
          | The group chat "Group of seven" was examined in the case "A letter on a board". \
          | In the case "A letter on a board", the group chat "Group of seven" was examined.
          ARISES_FROM | | recommendation:2 | case:1 \
          | The 15 recommendations "Of these only the number" arise from the case "A letter on a board". \
          | The case "A letter on a board" led to the 15 recommendations "Of these only the number".
          ADDRESSED_TO | | recommendation:1 | body:1 \
          | The recommendation "Speak up" is addressed to the College of Policing. \
          | The College of Policing was given the recommendation "Speak up".
          HAS_FINDING | | allegation:1 | finding:1 \
          | The allegation "Said nothing" led to the panel's finding "proven". \
          | The panel's finding "proven" was made on the allegation "Said nothing".
          """)
  void saysAStatementInTheDirectionWalked(
      Relationship relationship,
      @Nullable String role,
      String from,
      String to,
      String forwards,
      String backwards) {
    StepSentence sentence =
        new StepSentence(bond(relationship, role, null), thing(from), thing(to));

    assertThat(sentence.forwards()).isEqualTo(forwards);
    assertThat(sentence.backwards()).isEqualTo(backwards);
  }

  @Test
  void saysOfHowManyItHolds() {
    StepSentence sentence =
        new StepSentence(
            bond(Relationship.SERVED_IN, "FORMER", 2L), thing("cohort:1"), thing("force:2"));

    assertThat(sentence.forwards())
        .isEqualTo("Two of the four former officers once served in Kent Police.");
  }

  private static Bond bond(Relationship relationship, @Nullable String role, @Nullable Long count) {
    return new Bond("from", "to", relationship, role, count, List.of(), 1, 1);
  }

  private static List<Map<String, @Nullable Object>> things(List<String> kinds) {
    return Sentences.of(kinds.toArray(String[]::new));
  }

  private static Map<String, @Nullable Object> thing(String id) {
    return Sentences.things().stream()
        .filter(node -> id.equals(node.get("id")))
        .findFirst()
        .orElseThrow();
  }
}
