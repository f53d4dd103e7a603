package org.oversightgraph.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.oversightgraph.fact.Stating.nodes;
import static org.oversightgraph.fact.Stating.properties;
import static org.oversightgraph.fact.Stating.relations;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.SmallFile;

class SubjectFactsTests {

  @Test
  void takesSomebodyWithoutASizeForOnePersonOfWhomLittleIsKnown() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                subjects:
                  - {key: a, label: Officer A, role: SUBJECT, CITED}
                """));

    assertThat(nodes(facts, NodeKind.OFFICER))
        .singleElement()
        .satisfies(officer -> {
          assertThat(officer.about())
              .isEqualTo(Ref.subject("a-case", NodeKind.OFFICER, "officer a"));
          assertThat(officer.properties())
              .containsOnly(
                  entry("label", "Officer A"),
                  entry("size", 1),
                  entry("employment", "UNKNOWN"),
                  entry("protected", false));
        });
  }

  @Test
  void takesSubjectsWithASizeForACohortAndPutsThePartsIntoIt() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                subjects:
                  - {key: a, label: Officer A, role: SUBJECT, partOf: seven, CITED}
                  - {key: seven, label: Seven, size: 7, employment: FORMER, role: SUBJECT, CITED}
                """));

    assertThat(properties(facts, NodeKind.COHORT).getFirst())
        .containsEntry("size", 7)
        .containsEntry("employment", "FORMER");
    assertThat(relations(facts, Relation.PART_OF))
        .singleElement()
        .satisfies(part -> {
          assertThat(part.from().kind()).isEqualTo(NodeKind.OFFICER);
          assertThat(part.to()).isEqualTo(Ref.subject("a-case", NodeKind.COHORT, "Seven"));
        });
  }

  @Test
  void statesRoleAndService() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                subjects:
                  - key: four
                    label: Four
                    size: 4
                    role: SUBJECT
                    CITED
                    service:
                      - {force: kent, status: FORMER, when: 2011/2018, rank: SERGEANT, count: 3, CITED}
                """));

    assertThat(relations(facts, Relation.INVOLVED_IN))
        .singleElement()
        .satisfies(
            involved -> assertThat(involved.properties()).containsOnly(entry("role", "SUBJECT")));
    assertThat(relations(facts, Relation.SERVED_IN))
        .singleElement()
        .satisfies(served -> {
          assertThat(served.from()).isEqualTo(Ref.subject("a-case", NodeKind.COHORT, "Four"));
          assertThat(served.to()).isEqualTo(Ref.coded(NodeKind.FORCE, "kent"));
          assertThat(served.properties())
              .containsOnly(
                  entry("status", "FORMER"),
                  entry("when", PartialDate.of("2011/2018")),
                  entry("rank", "SERGEANT"),
                  entry("count", 3));
        });
  }

  @Test
  void statesAPosting() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                stations:
                  - {key: s, name: S, kind: STATION, force: kent, CITED}
                subjects:
                  - key: a
                    label: A
                    role: SUBJECT
                    CITED
                    postings: [{station: s, when: "2016", CITED}]
                """));

    assertThat(relations(facts, Relation.POSTED_TO))
        .singleElement()
        .satisfies(posted -> {
          assertThat(posted.to()).isEqualTo(Ref.station("kent", "S"));
          assertThat(posted.properties()).containsOnly(entry("when", PartialDate.of("2016")));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "VICTIM, true",
    "REPORTER, true",
    "WITNESS, true",
    "SUBJECT, false",
    "SUPERVISOR, false",
    "AUTHOR, false",
    "OTHER, false"
  })
  void protectsWhoeverSufferedReportedOrBoreWitness(String role, boolean isProtected) {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with("subjects:\n  - {key: a, label: A, role: " + role + ", CITED}\n"));

    assertThat(properties(facts, NodeKind.OFFICER).getFirst())
        .containsEntry("protected", isProtected);
  }

  @Test
  void protectsThoseWithNothingButNoCaseToAnswer() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                subjects:
                  - {key: cleared, label: Cleared, role: SUBJECT, CITED}
                  - {key: answered, label: Answered, role: SUBJECT, CITED}
                  - {key: undecided, label: Undecided, role: SUBJECT, CITED}
                allegations:
                  - key: letter
                    gist: A letter
                    subjects: [cleared, answered]
                    CITED
                    findings:
                      - {stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER, CITED}
                      - {stage: FORCE, result: NO_CASE_TO_ANSWER, CITED}
                  - key: silence
                    gist: Silence
                    subjects: [answered]
                    CITED
                    findings:
                      - {stage: INVESTIGATOR, result: CASE_TO_ANSWER, CITED}
                  - {key: rumour, gist: A rumour, subjects: [undecided], CITED}
                """));

    assertThat(nodes(facts, NodeKind.OFFICER))
        .extracting(
            officer -> officer.properties().get("label"),
            officer -> officer.properties().get("protected"))
        .containsExactly(
            tuple("Cleared", true), tuple("Answered", false), tuple("Undecided", false));
  }

  @Test
  void statesARankOnlyWhereTheFileGivesOne() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                subjects:
                  - {key: a, label: A, role: SUBJECT, rank: INSPECTOR, CITED}
                  - {key: b, label: B, role: SUBJECT, CITED}
                """));

    assertThat(properties(facts, NodeKind.OFFICER))
        .extracting(officer -> List.of(officer.getOrDefault("rank", "none")))
        .containsExactly(List.of("INSPECTOR"), List.of("none"));
  }
}
