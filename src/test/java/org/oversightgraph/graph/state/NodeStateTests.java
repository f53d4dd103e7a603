package org.oversightgraph.graph.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.oversightgraph.graph.Sourced.OFFICIAL;
import static org.oversightgraph.graph.Sourced.PRESS;
import static org.oversightgraph.graph.Sourced.curated;
import static org.oversightgraph.graph.Sourced.extracted;
import static org.oversightgraph.graph.Sourced.passage;
import static org.oversightgraph.graph.Sourced.statedBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.graph.assertion.Support;
import org.oversightgraph.graph.assertion.Trust;

class NodeStateTests {

  private static final OffsetDateTime RECORDED = OffsetDateTime.parse("2026-01-02T03:04:05Z");

  private static final Stated MEETING =
      new Stated(
          Ref.within("a-case", NodeKind.PROCEEDING, "meeting"),
          Map.of(
              "kind",
              "MISCONDUCT_MEETING",
              "held",
              new PartialDate("2019-23", "autumn 2019"),
              "count",
              7,
              "published",
              LocalDate.of(2020, 1, 21),
              "references",
              List.of("2017/090526")),
          curated(OFFICIAL));

  @Test
  void holdsWhatWasStatedWithItsEvidence() {
    NodeState node = node(Map.of());
    merge(node, MEETING);

    assertThat(node.changed()).isTrue();
    assertThat(node.properties())
        .containsEntry("id", "proceeding:1")
        .containsEntry("kind", "MISCONDUCT_MEETING")
        .containsEntry("held", "2019-23")
        .containsEntry("heldEarliest", LocalDate.of(2019, 9, 1))
        .containsEntry("heldLatest", LocalDate.of(2019, 11, 30))
        .containsEntry("heldText", "autumn 2019")
        .containsEntry("count", 7L)
        .containsEntry("published", LocalDate.of(2020, 1, 21))
        .containsEntry("basis", "CURATED")
        .containsEntry("evidence", List.of(passage(OFFICIAL, 1).id()));
    assertThat(node.properties().get("statedBy"))
        .asInstanceOf(LIST)
        .hasSize(5)
        .containsAll(statedBy("held", curated(OFFICIAL)));
  }

  @Test
  void isUnchangedWhenTheSameIsStatedAgain() {
    NodeState again = node(asHeld(MEETING));
    merge(again, MEETING);

    assertThat(again.changed()).isFalse();
    assertThat(again.properties()).containsEntry("recordedAt", RECORDED);
  }

  @Test
  void isChangedWhenAnotherSourceSaysTheSame() {
    NodeState again = node(asHeld(MEETING));
    merge(again, new Stated(MEETING.about(), MEETING.properties(), extracted(PRESS)));

    assertThat(again.changed()).isTrue();
    assertThat(again.properties())
        .containsEntry("recordedAt", RECORDED)
        .containsEntry("basis", "CURATED")
        .containsEntry(
            "evidence",
            Stream.of(passage(OFFICIAL, 1).id(), passage(PRESS, 1).id()).sorted().toList());
  }

  @Test
  void keepsWhatThisFactDoesNotSpeakOf() {
    NodeState again = node(asHeld(MEETING));
    merge(again, new Stated(MEETING.about(), Map.of("venue", "in private"), curated(PRESS)));

    assertThat(again.properties()).containsEntry("count", 7L).containsEntry("venue", "in private");
  }

  @Test
  void forgetsAllOfADateThatIsReplaced() {
    NodeState node = node(asHeld(MEETING));
    node.set("held", PartialDate.of("2019-10/.."));

    assertThat(node.properties())
        .containsEntry("held", "2019-10/..")
        .containsEntry("heldEarliest", LocalDate.of(2019, 10, 1))
        .doesNotContainKeys("heldLatest", "heldText");
  }

  @Test
  void readsBackWhichPassageSupportsWhat() {
    NodeState node = node(asHeld(MEETING));

    assertThat(node.supports("held"))
        .containsExactly(new Support("held", Basis.CURATED, passage(OFFICIAL, 1).id(), null));
    assertThat(node.documents()).containsExactly(OFFICIAL.id());
    node.withdraw(node.supports("held"));
    assertThat(node.supports("held")).isEmpty();
  }

  private static NodeState node(Map<String, Object> held) {
    return new NodeState(NodeKind.PROCEEDING, "proceeding:1", new LinkedHashMap<>(held));
  }

  private static void merge(NodeState node, Stated fact) {
    new PropertyMerge(new Trust(), new Claims()).merge(node, fact);
  }

  /** What the database returns of a node on which this was stated. */
  private static Map<String, Object> asHeld(Stated fact) {
    NodeState node = node(Map.of());
    merge(node, fact);
    Map<String, Object> held = new LinkedHashMap<>();
    node.properties()
        .forEach((property, value) ->
            held.put(property, value instanceof List<?> list ? new ArrayList<>(list) : value));
    held.put("recordedAt", RECORDED);
    return held;
  }
}
