package org.oversightgraph.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.oversightgraph.fact.Stating.nodes;
import static org.oversightgraph.fact.Stating.properties;
import static org.oversightgraph.fact.Stating.relations;

import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.SmallFile;

class ConductFactsTests {

  private static final Ref LETTER = Ref.within("a-case", NodeKind.ALLEGATION, "letter");

  private final CaseFacts facts =
      SmallFile.facts(
          SmallFile.with(
              """
              subjects:
                - {key: a, label: A, role: SUBJECT, CITED}
                - {key: four, label: Four, size: 4, role: SUBJECT, CITED}
              proceedings:
                - {key: meeting, kind: MISCONDUCT_MEETING, held: 2019-23, CITED}
              allegations:
                - key: letter
                  gist: A letter
                  subjects: [a, four]
                  standards: [equality-diversity, orders-instructions, confidentiality]
                  CITED
                  findings:
                    - {stage: INVESTIGATOR, result: CASE_TO_ANSWER, level: MISCONDUCT, CITED}
                    - stage: PANEL
                      result: PROVEN
                      standards: [orders-instructions, confidentiality]
                      "on": "2019-10"
                      proceeding: meeting
                      count: 2
                      CITED
                    - {stage: PANEL, result: NOT_PROVEN, standards: [equality-diversity], CITED}
              outcomes:
                - {key: warning, kind: WRITTEN_WARNING, subjects: [a, four], count: 2,
                   proceeding: meeting, detail: 12 months, CITED}
                - {key: advice, kind: MANAGEMENT_ADVICE, subjects: [a], count: 1, CITED}
                - {key: gone, kind: RETIRED, subjects: [four], count: 0, CITED}
              """));

  @Test
  void statesAnAllegationAgainstEachSubjectUnderEachStandard() {
    assertThat(properties(facts, NodeKind.ALLEGATION))
        .singleElement()
        .satisfies(letter -> assertThat(letter).containsOnly(entry("gist", "A letter")));
    assertThat(relations(facts, Relation.FACES))
        .extracting(Fact.Related::from)
        .containsExactly(
            Ref.subject("a-case", NodeKind.OFFICER, "A"),
            Ref.subject("a-case", NodeKind.COHORT, "Four"));
    assertThat(relations(facts, Relation.UNDER))
        .extracting(under -> under.to().identity().getFirst())
        .containsExactly("equality-diversity", "orders-instructions", "confidentiality");
  }

  @Test
  void statesAFindingForEachStandardOrOneWithout() {
    assertThat(nodes(facts, NodeKind.FINDING))
        .extracting(Fact.Stated::about)
        .containsExactly(
            finding("letter/INVESTIGATOR/CASE_TO_ANSWER/MISCONDUCT/"),
            finding("letter/PANEL/PROVEN//orders-instructions"),
            finding("letter/PANEL/PROVEN//confidentiality"),
            finding("letter/PANEL/NOT_PROVEN//equality-diversity"));
    assertThat(relations(facts, Relation.HAS_FINDING))
        .hasSize(4)
        .allSatisfy(has -> assertThat(has.from()).isEqualTo(LETTER));
    assertThat(relations(facts, Relation.ON_STANDARD))
        .extracting(on -> on.to().identity().getFirst())
        .containsExactly("orders-instructions", "confidentiality", "equality-diversity");
  }

  @Test
  void countsAFindingForAllPeopleOfTheAllegationUnlessItSaysForHowMany() {
    assertThat(properties(facts, NodeKind.FINDING))
        .extracting(finding -> finding.get("count"))
        .containsExactly(5, 2, 2, 5);
    assertThat(properties(facts, NodeKind.FINDING).get(1))
        .containsOnly(
            entry("stage", "PANEL"),
            entry("result", "PROVEN"),
            entry("on", PartialDate.of("2019-10")),
            entry("count", 2));
  }

  @Test
  void namesTheProceedingWhereAFindingWasMadeAndAnOutcomeImposed() {
    Ref meeting = Ref.within("a-case", NodeKind.PROCEEDING, "meeting");

    assertThat(properties(facts, NodeKind.PROCEEDING).getFirst())
        .containsOnly(
            entry("kind", "MISCONDUCT_MEETING"), entry("held", PartialDate.of("2019-23")));
    assertThat(relations(facts, Relation.HELD_FOR))
        .extracting(Fact.Related::from, Fact.Related::to)
        .containsExactly(tuple(meeting, facts.theCase()));
    assertThat(relations(facts, Relation.MADE_AT))
        .hasSize(2)
        .allSatisfy(made -> assertThat(made.to()).isEqualTo(meeting));
    assertThat(relations(facts, Relation.IMPOSED_AT))
        .singleElement()
        .satisfies(imposed ->
            assertThat(imposed.from())
                .isEqualTo(Ref.within("a-case", NodeKind.OUTCOME, "warning")));
  }

  @Test
  void statesWhatHappenedToHowMany() {
    assertThat(properties(facts, NodeKind.OUTCOME).getFirst())
        .containsOnly(
            entry("kind", "WRITTEN_WARNING"), entry("count", 2), entry("detail", "12 months"));
    assertThat(properties(facts, NodeKind.OUTCOME).getLast())
        .as("some of the four, and nobody says how many")
        .containsOnly(entry("kind", "RETIRED"));
    assertThat(relations(facts, Relation.RECEIVED)).hasSize(4);
    assertThat(relations(facts, Relation.IN_CASE))
        .extracting(in -> in.from().kind())
        .containsExactly(NodeKind.ALLEGATION, NodeKind.OUTCOME, NodeKind.OUTCOME, NodeKind.OUTCOME);
  }

  private static Ref finding(String key) {
    return Ref.within("a-case", NodeKind.FINDING, key);
  }
}
