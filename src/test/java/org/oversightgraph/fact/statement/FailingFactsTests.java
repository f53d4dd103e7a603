package org.oversightgraph.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.oversightgraph.fact.Stating.nodes;
import static org.oversightgraph.fact.Stating.properties;
import static org.oversightgraph.fact.Stating.relations;

import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.SmallFile;

class FailingFactsTests {

  private static final Ref CLERK = Ref.subject("a-case", NodeKind.OFFICER, "Call handler");

  private final CaseFacts facts =
      SmallFile.facts(
          SmallFile.with(
              """
              subjects:
                - {key: clerk, label: Call handler, occupation: CALL_HANDLER, role: WITNESS, CITED}
              conclusions:
                - {stage: INVESTIGATOR, result: NO_CASE_TO_ANSWER, standards: [use-of-force], CITED}
              complaints:
                - {key: wait, gist: Waited, result: UPHELD, decidedBy: FORCE, subjects: [clerk], CITED}
              failings:
                - {key: note, kind: REPORT, about: [clerk], gist: No note, result: ALLEGED, CITED}
              missed:
                - {topic: ROLE, score: 0.5, CITED}
              """));

  @Test
  void concludesTheCaseAndNobody() {
    assertThat(properties(facts, NodeKind.FINDING))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding)
                .containsOnly(
                    entry("stage", "INVESTIGATOR"), entry("result", "NO_CASE_TO_ANSWER")));
    assertThat(relations(facts, Relation.IN_CASE))
        .extracting(related -> related.from().kind())
        .containsExactly(NodeKind.FINDING, NodeKind.COMPLAINT, NodeKind.FAILING, NodeKind.MISSED);
    assertThat(relations(facts, Relation.ON_STANDARD)).hasSize(1);
    assertThat(nodes(facts, NodeKind.ALLEGATION)).isEmpty();
  }

  @Test
  void saysWhomAComplaintAndAFailingAreAbout() {
    assertThat(relations(facts, Relation.AGAINST))
        .extracting(Fact.Related::to)
        .containsExactly(CLERK);
    assertThat(relations(facts, Relation.ABOUT))
        .extracting(Fact.Related::to)
        .containsExactly(CLERK);
    assertThat(relations(facts, Relation.FAILED_BY)).isEmpty();
  }

  @Test
  void holdsWhatStaffWorkAs() {
    assertThat(properties(facts, NodeKind.OFFICER))
        .singleElement()
        .satisfies(clerk -> assertThat(clerk).contains(entry("occupation", "CALL_HANDLER")));
  }
}
