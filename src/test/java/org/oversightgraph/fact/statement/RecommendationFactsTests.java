package org.oversightgraph.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.oversightgraph.fact.Stating.nodes;
import static org.oversightgraph.fact.Stating.properties;
import static org.oversightgraph.fact.Stating.relations;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.SmallFile;

class RecommendationFactsTests {

  private static final String TWO_THAT_WERE_ANSWERED =
      """
      recommendations:
        - key: one
          gist: One
          addressedTo: [kent]
          CITED
          responses:
            - key: reply
              status: ACCEPTED
              on: "2022-03-10"
              assertedBy: kent
              CITED
              actions: [{key: briefing, gist: A briefing, on: 2022-04, CITED}]
        - key: two
          gist: Two
          addressedTo: [kent]
          CITED
          responses: [{key: reply, status: NOT_ACCEPTED, CITED}]
      """;

  @Test
  void takesARecommendationForOneOfWhichNothingElseIsStated() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                recommendations:
                  - {key: publish, gist: Publish it, addressedTo: [metropolitan, npcc], CITED}
                """));

    assertThat(properties(facts, NodeKind.RECOMMENDATION).getFirst())
        .containsOnly(
            entry("gist", "Publish it"),
            entry("count", 1),
            entry("basisInLaw", "NOT_STATED"),
            entry("status", "NOT_STATED"));
    assertThat(relations(facts, Relation.ARISES_FROM))
        .singleElement()
        .satisfies(arises -> assertThat(arises.to()).isEqualTo(facts.theCase()));
  }

  @Test
  void knowsWhetherAnAddresseeIsAForceOrABody() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                recommendations:
                  - {key: publish, gist: Publish it, addressedTo: [metropolitan, npcc], CITED}
                """));

    assertThat(relations(facts, Relation.ADDRESSED_TO))
        .extracting(Fact.Related::to)
        .containsExactly(
            Ref.coded(NodeKind.FORCE, "metropolitan"), Ref.coded(NodeKind.BODY, "npcc"));
  }

  @Test
  void statesEverythingThatIsSaidOfARecommendation() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                stations:
                  - {key: s, name: S, kind: STATION, force: kent, CITED}
                recommendations:
                  - key: many
                    gist: Known by number
                    count: 15
                    basisInLaw: PARA_28A
                    made: "2022-01-20"
                    due: "2022-03-17"
                    status: ACCEPTED
                    addressedTo: [kent]
                    stations: [s]
                    themes: [supervision]
                    CITED
                """));

    assertThat(properties(facts, NodeKind.RECOMMENDATION).getFirst())
        .containsEntry("count", 15)
        .containsEntry("basisInLaw", "PARA_28A")
        .containsEntry("made", LocalDate.of(2022, 1, 20))
        .containsEntry("due", LocalDate.of(2022, 3, 17))
        .containsEntry("status", "ACCEPTED");
    assertThat(relations(facts, Relation.CONCERNS))
        .extracting(Fact.Related::to)
        .containsExactly(Ref.station("kent", "S"));
    assertThat(relations(facts, Relation.ABOUT))
        .extracting(Fact.Related::to)
        .containsExactly(Ref.coded(NodeKind.THEME, "supervision"));
  }

  @Test
  void statesWhoAnsweredAndWhatWasPromised() {
    CaseFacts facts = SmallFile.facts(SmallFile.with(TWO_THAT_WERE_ANSWERED));

    assertThat(properties(facts, NodeKind.RESPONSE).getFirst())
        .containsOnly(entry("status", "ACCEPTED"), entry("on", PartialDate.of("2022-03-10")));
    assertThat(properties(facts, NodeKind.ACTION).getFirst())
        .containsOnly(entry("gist", "A briefing"), entry("on", PartialDate.of("2022-04")));
    assertThat(relations(facts, Relation.ANSWERED_BY)).hasSize(2);
    assertThat(relations(facts, Relation.PROMISES)).hasSize(1);
    assertThat(relations(facts, Relation.ASSERTED_BY))
        .singleElement()
        .satisfies(
            asserted -> assertThat(asserted.to()).isEqualTo(Ref.coded(NodeKind.FORCE, "kent")));
  }

  @Test
  void keepsResponsesAndActionsOfTwoRecommendationsApart() {
    CaseFacts facts = SmallFile.facts(SmallFile.with(TWO_THAT_WERE_ANSWERED));

    assertThat(nodes(facts, NodeKind.RESPONSE))
        .extracting(Fact.Stated::about)
        .containsExactly(
            Ref.within("a-case", NodeKind.RESPONSE, "one/reply"),
            Ref.within("a-case", NodeKind.RESPONSE, "two/reply"));
    assertThat(nodes(facts, NodeKind.ACTION))
        .extracting(Fact.Stated::about)
        .containsExactly(Ref.within("a-case", NodeKind.ACTION, "one/reply/briefing"));
  }
}
