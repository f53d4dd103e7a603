package org.oversightgraph.graph.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.oversightgraph.graph.Sourced.OFFICIAL;
import static org.oversightgraph.graph.Sourced.OTHER_OFFICIAL;
import static org.oversightgraph.graph.Sourced.PRESS;
import static org.oversightgraph.graph.Sourced.curated;
import static org.oversightgraph.graph.Sourced.evidence;
import static org.oversightgraph.graph.Sourced.extracted;
import static org.oversightgraph.graph.Sourced.passage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.graph.assertion.Teller;
import org.oversightgraph.graph.state.RelationStates.Key;

class RelationStatesTests {

  private static final Key SERVED =
      Key.of("officer:1", Relation.SERVED_IN, "force:kent", Map.of("status", "FORMER"));

  private static final Teller CURATOR =
      new Teller("a-case", Basis.CURATED, Set.of(Basis.CURATED), Set.of(OFFICIAL.id()));

  private final RelationStates relations = new RelationStates();

  @Test
  void statesBothEndsWithPropertiesAndEvidence() {
    relations
        .get(SERVED)
        .relate(
            Map.of(
                "status", "FORMER", "count", 3, "when", new PartialDate("2011/2018", "for years")),
            curated(OFFICIAL));

    assertThat(relations.rows(Relation.SERVED_IN))
        .singleElement()
        .satisfies(row ->
            assertThat(row).containsEntry("from", "officer:1").containsEntry("to", "force:kent"));
    assertThat(served())
        .containsOnly(
            entry("status", "FORMER"),
            entry("count", 3L),
            entry("when", "2011/2018"),
            entry("whenEarliest", LocalDate.of(2011, 1, 1)),
            entry("whenLatest", LocalDate.of(2018, 12, 31)),
            entry("whenText", "for years"),
            entry("basis", "CURATED"),
            entry("statedBy", List.of("* CURATED " + passage(OFFICIAL, 1).id())),
            entry("evidence", List.of(passage(OFFICIAL, 1).id())));
    assertThat(relations.rows(Relation.POSTED_TO)).isEmpty();
  }

  @Test
  void tellRelationshipsApartByWhatDistinguishesThem() {
    Key current =
        Key.of("officer:1", Relation.SERVED_IN, "force:kent", Map.of("status", "CURRENT"));

    relations.get(SERVED).relate(Map.of("status", "FORMER"), curated(OFFICIAL));
    relations.get(current).relate(Map.of("status", "CURRENT"), curated(OFFICIAL));

    assertThat(relations.rows(Relation.SERVED_IN)).hasSize(2);
    assertThat(Key.of("a", Relation.FACES, "b", Map.of("any", 1)))
        .isEqualTo(Key.of("a", Relation.FACES, "b", Map.of()));
  }

  @Test
  void areUnchangedWhenTheSameIsStatedAgain() {
    Map<String, Object> said = Map.of("count", 3, "when", PartialDate.of("2016/.."));
    relations.get(SERVED).relate(said, curated(OFFICIAL));
    RelationStates later = new RelationStates();
    later.found(SERVED, "4:a:1", asHeld(served()));

    later.get(SERVED).relate(said, curated(OFFICIAL));

    assertThat(later.rows(Relation.SERVED_IN)).isEmpty();
  }

  @Test
  void keepWhenTheyWereRecorded() {
    relations.found(
        SERVED,
        "4:a:1",
        asHeld(
            Map.of(
                "statedBy", List.of("* CURATED " + passage(OFFICIAL, 1).id()),
                "basis", "CURATED",
                "evidence", List.of(passage(OFFICIAL, 1).id()))));

    relations.get(SERVED).relate(Map.of("rank", "SERGEANT"), curated(OFFICIAL));

    assertThat(served()).containsKeys("recordedAt", "rank");
  }

  @Test
  void areWithdrawnWhenTheFileThatStatedThemStatesThemNoMore() {
    relations.get(SERVED).relate(Map.of("rank", "SERGEANT"), curated(OFFICIAL));
    RelationStates later = new RelationStates();
    later.found(SERVED, "4:a:1", asHeld(served()));

    later.get(SERVED).forget(CURATOR);

    assertThat(later.withdrawn()).containsOnlyKeys(SERVED);
  }

  @Test
  void stayWithTheEvidenceOfOthers() {
    relations.get(SERVED).relate(Map.of("rank", "SERGEANT"), curated(OFFICIAL));
    relations.get(SERVED).relate(Map.of(), curated(PRESS));
    RelationStates later = new RelationStates();
    later.found(SERVED, "4:a:1", asHeld(served()));

    later.get(SERVED).forget(CURATOR);

    assertThat(later.withdrawn()).isEmpty();
    assertThat(later.rows(Relation.SERVED_IN)).hasSize(1);
  }

  @Test
  void uniteEvidence() {
    relations.get(SERVED).relate(Map.of(), curated(OFFICIAL));
    relations.get(SERVED).relate(Map.of(), extracted(PRESS));

    assertThat(served())
        .containsEntry(
            "evidence",
            Stream.of(passage(OFFICIAL, 1).id(), passage(PRESS, 1).id()).sorted().toList())
        .containsEntry("basis", "CURATED");
  }

  @Test
  void keepWhatIsBetterFounded() {
    relations.get(SERVED).relate(Map.of("rank", "SERGEANT"), curated(PRESS));
    relations.get(SERVED).relate(Map.of("rank", "INSPECTOR", "count", 3), extracted(OFFICIAL));

    assertThat(served())
        .containsEntry("rank", "SERGEANT")
        .containsEntry("count", 3L)
        .containsEntry("basis", "CURATED");
  }

  @Test
  void letWhatIsBetterFoundedReplace() {
    relations.get(SERVED).relate(Map.of("rank", "INSPECTOR"), extracted(OFFICIAL));
    relations.get(SERVED).relate(Map.of("rank", "SERGEANT"), curated(PRESS));

    assertThat(served()).containsEntry("rank", "SERGEANT").containsEntry("basis", "CURATED");
  }

  @Test
  void keepTheFirstOfTwoThatAreFoundedAlike() {
    relations.get(SERVED).relate(Map.of("rank", "SERGEANT"), curated(OFFICIAL));
    relations.get(SERVED).relate(Map.of("rank", "INSPECTOR"), curated(OTHER_OFFICIAL));
    relations.get(SERVED).relate(Map.of("rank", "SERGEANT"), curated(OFFICIAL));

    assertThat(served()).containsEntry("rank", "SERGEANT");
  }

  @Test
  void letASourceCorrectItself() {
    relations
        .get(SERVED)
        .relate(Map.of("rank", "SERGEANT"), evidence(Basis.CURATED, passage(OFFICIAL, 1)));
    relations
        .get(SERVED)
        .relate(Map.of("rank", "INSPECTOR"), evidence(Basis.CURATED, passage(OFFICIAL, 7)));

    assertThat(served()).containsEntry("rank", "INSPECTOR");
  }

  @Test
  void replaceADateAsAWholeOrNotAtAll() {
    relations
        .get(SERVED)
        .relate(Map.of("when", new PartialDate("2011/2018", "for years")), curated(OFFICIAL));
    relations.get(SERVED).relate(Map.of("when", PartialDate.of("2016/..")), curated(OFFICIAL));
    assertThat(served())
        .containsEntry("when", "2016/..")
        .doesNotContainKeys("whenLatest", "whenText");

    relations
        .get(SERVED)
        .relate(Map.of("when", new PartialDate("2012/2013", "briefly")), extracted(PRESS));
    assertThat(served())
        .containsEntry("when", "2016/..")
        .doesNotContainKeys("whenLatest", "whenText");
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> served() {
    return (Map<String, @Nullable Object>)
        relations.rows(Relation.SERVED_IN).getFirst().get("properties");
  }

  /** What the database returns of a relationship with these properties. */
  private static Map<String, @Nullable Object> asHeld(Map<String, @Nullable Object> written) {
    Map<String, @Nullable Object> held = new LinkedHashMap<>(written);
    for (String list : List.of("evidence", "statedBy")) {
      held.computeIfPresent(list, (name, value) -> new ArrayList<>((List<?>) value));
    }
    held.put("recordedAt", OffsetDateTime.parse("2026-01-02T03:04:05Z"));
    return held;
  }
}
