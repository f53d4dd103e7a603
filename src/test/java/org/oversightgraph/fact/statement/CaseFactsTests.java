package org.oversightgraph.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.oversightgraph.fact.Stating.nodes;
import static org.oversightgraph.fact.Stating.paragraphs;
import static org.oversightgraph.fact.Stating.properties;
import static org.oversightgraph.fact.Stating.relations;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.SmallFile;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.vocabulary.Vocabulary;

class CaseFactsTests {

  private static final String STATIONS =
      """
      stations:
        - {key: team, name: A Team, kind: UNIT, partOf: forest-gate, CITED}
        - {key: forest-gate, name: Forest Gate, kind: STATION, partOf: east, CITED}
        - {key: east, name: East, kind: COMMAND, force: metropolitan, CITED}
      """;

  @Test
  void statesOnlyWhatTheFileSaysOfTheCase() {
    CaseFacts facts = SmallFile.facts(SmallFile.TEXT);

    assertThat(facts.theCase()).isEqualTo(Ref.ofCase("a-case"));
    assertThat(facts.facts()).hasSize(1);
    assertThat(properties(facts, NodeKind.CASE))
        .singleElement()
        .asInstanceOf(MAP)
        .containsOnly(
            entry("key", "a-case"),
            entry("title", "A case"),
            entry("references", List.of()),
            entry("learning", "NOT_STATED"));
  }

  @Test
  void statesTheCaseUnderTheKeyThatTheGraphKnows() {
    CaseFacts facts =
        CaseFacts.of(SmallFile.read(SmallFile.TEXT), "known-before", Vocabulary.load());

    assertThat(facts.theCase()).isEqualTo(Ref.ofCase("known-before"));
    assertThat(properties(facts, NodeKind.CASE).getFirst()).containsEntry("key", "known-before");
  }

  @Test
  void statesDatesAsExactlyAsTheyAreWritten() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.withCase(
                """
                published: "2020-01-21"
                  occurred: "2017-06-24"
                  completed: {edtf: "2019-23", text: autumn 2019}\
                """));

    assertThat(properties(facts, NodeKind.CASE).getFirst())
        .containsEntry("published", LocalDate.of(2020, 1, 21))
        .containsEntry("occurred", PartialDate.of("2017-06-24"))
        .containsEntry("completed", new PartialDate("2019-23", "autumn 2019"));
  }

  @Test
  void namesTheDocumentsThatAreCited() {
    assertThat(SmallFile.facts(SmallFile.TEXT).documents())
        .singleElement()
        .satisfies(document -> {
          assertThat(document.title()).isEqualTo("A summary");
          assertThat(document.publisher()).isEqualTo("A publisher");
          assertThat(document.kind()).isEqualTo(DocumentKind.OFFICIAL);
          assertThat(document.published()).isNull();
        });
  }

  @Test
  void holdsThatAPersonWroteEveryFact() {
    assertThat(SmallFile.facts(SmallFile.with(STATIONS)).facts())
        .allSatisfy(fact -> assertThat(fact.evidence().basis()).isEqualTo(Basis.CURATED));
  }

  @Test
  void supportsAPropertyByItsOwnPassagesAndEveryOtherByAll() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.withCase("mode: LOCAL\n  matter: CONDUCT\n  forces: [kent]")
                .replace(
                    "[summary#paragraph=1]",
                    """
                    {title: [summary#paragraph=1], mode: [summary#paragraph=5],
                       forces: [summary#paragraph=7, summary#paragraph=5]}\
                    """));
    Evidence evidence = nodes(facts, NodeKind.CASE).getFirst().evidence();

    assertThat(paragraphs(evidence.passages())).containsExactly(1, 5, 7);
    assertThat(paragraphs(evidence.of("mode"))).containsExactly(5);
    assertThat(paragraphs(evidence.of("matter"))).containsExactly(1, 5, 7);
    assertThat(relations(facts, Relation.CONCERNS))
        .singleElement()
        .satisfies(concerns ->
            assertThat(paragraphs(concerns.evidence().passages())).containsExactly(7, 5));
  }

  @Test
  void relatesTheCaseToForcesThemesAndStations() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(STATIONS)
                .replace(
                    "title: A case\n",
                    """
                    title: A case
                      forces: [metropolitan, kent]
                      themes: [supervision]
                      stations: [forest-gate]
                    """));

    assertThat(relations(facts, Relation.CONCERNS))
        .extracting(Fact.Related::to)
        .containsExactly(
            Ref.coded(NodeKind.FORCE, "metropolitan"), Ref.coded(NodeKind.FORCE, "kent"));
    assertThat(relations(facts, Relation.SHOWS))
        .extracting(Fact.Related::to)
        .containsExactly(Ref.coded(NodeKind.THEME, "supervision"));
    assertThat(relations(facts, Relation.TOOK_PLACE_AT))
        .extracting(Fact.Related::to)
        .containsExactly(Ref.station("metropolitan", "Forest Gate"));
  }

  @Test
  void knowsAStationByItsForceAndNameHoweverFarUpTheForceIsNamed() {
    CaseFacts facts = SmallFile.facts(SmallFile.with(STATIONS));

    assertThat(nodes(facts, NodeKind.STATION))
        .extracting(Fact.Stated::about)
        .containsExactly(
            Ref.station("metropolitan", "A Team"),
            Ref.station("metropolitan", "forest  gate"),
            Ref.station("metropolitan", "East"));
    assertThat(relations(facts, Relation.PART_OF))
        .extracting(Fact.Related::from, Fact.Related::to)
        .containsExactly(
            tuple(
                Ref.station("metropolitan", "A Team"), Ref.station("metropolitan", "Forest Gate")),
            tuple(Ref.station("metropolitan", "Forest Gate"), Ref.station("metropolitan", "East")),
            tuple(Ref.station("metropolitan", "East"), Ref.coded(NodeKind.FORCE, "metropolitan")));
  }

  @Test
  void statesAChatWithItsMembers() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                subjects:
                  - {key: seven, label: Seven members, size: 7, role: SUBJECT, CITED}
                chats:
                  - key: group
                    platform: WhatsApp
                    statedSize: 7
                    messagesReviewed: 6000
                    members: [{subject: seven, role: SENDER, count: 6, CITED}]
                    CITED
                """));
    Ref chat = Ref.within("a-case", NodeKind.GROUP_CHAT, "group");

    assertThat(properties(facts, NodeKind.GROUP_CHAT).getFirst())
        .containsOnly(
            entry("platform", "WhatsApp"), entry("statedSize", 7), entry("messagesReviewed", 6000));
    assertThat(relations(facts, Relation.EXAMINED_IN))
        .singleElement()
        .satisfies(examined -> {
          assertThat(examined.from()).isEqualTo(chat);
          assertThat(examined.to()).isEqualTo(facts.theCase());
        });
    assertThat(relations(facts, Relation.MEMBER_OF))
        .singleElement()
        .satisfies(member -> {
          assertThat(member.from())
              .isEqualTo(Ref.subject("a-case", NodeKind.COHORT, "seven members"));
          assertThat(member.to()).isEqualTo(chat);
          assertThat(member.properties()).containsOnly(entry("role", "SENDER"), entry("count", 6));
        });
  }

  @Test
  void linksTheCaseToAnother() {
    CaseFacts facts =
        SmallFile.facts(
            SmallFile.with(
                """
                linkedCases:
                  - {case: another-case, how: the same phone, CITED}
                """));

    assertThat(relations(facts, Relation.LINKED_TO))
        .singleElement()
        .satisfies(linked -> {
          assertThat(linked.from()).isEqualTo(facts.theCase());
          assertThat(linked.to()).isEqualTo(Ref.ofCase("another-case"));
          assertThat(linked.properties()).containsOnly(entry("how", "the same phone"));
          assertThat(paragraphs(linked.evidence().passages())).containsExactly(2);
        });
  }
}
