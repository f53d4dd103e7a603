package org.oversightgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.link.Tie.Shared;
import org.oversightgraph.link.Weighing.Weighed;

class WeighingTests {

  private static final Shared CHAT = new Shared(LinkKind.SHARED_CHAT, "chat:1");
  private static final Shared FORCE = new Shared(LinkKind.SHARED_FORCE, "force:1");

  @Test
  void weighsAChatOfSevenByTheMeasure() {
    List<Weighed> links = links(List.of(tie("a", CHAT)), List.of(tie("b", CHAT)), Map.of(CHAT, 7L));

    assertThat(links).hasSize(1);
    double expected = 0.9 * (Math.log(2) / Math.log(7)) * 0.75;
    assertThat(links.getFirst().strength()).isCloseTo(expected, within(0.0001));
  }

  @Test
  void addsReasonsUpAndCountsAForceBesideAnother() {
    Map<Shared, Long> people = Map.of(CHAT, 7L, FORCE, 34_000L);
    List<Tie> mine = List.of(tie("a", CHAT), tie("a", FORCE));

    Weighed one = links(mine, List.of(tie("b", CHAT)), people).getFirst();
    Weighed both = links(mine, List.of(tie("b", CHAT), tie("b", FORCE)), people).getFirst();

    assertThat(both.strength()).isGreaterThan(one.strength());
    assertThat(both.reasons())
        .extracting(Weighing.Reason::kind)
        .containsExactly(LinkKind.SHARED_CHAT, LinkKind.SHARED_FORCE);
  }

  @Test
  void makesNoLinkOfAForceAlone() {
    assertThat(links(List.of(tie("a", FORCE)), List.of(tie("b", FORCE)), Map.of(FORCE, 34_000L)))
        .isEmpty();
  }

  @Test
  void joinsAForceItselfWithWhoeverIsTiedToIt() {
    assertThat(
            links(List.of(tie("force:1", FORCE)), List.of(tie("b", FORCE)), Map.of(FORCE, 34_000L)))
        .hasSize(1);
  }

  @Test
  void saysOnceThatAChatWasExaminedInACase() {
    Shared theCase = new Shared(LinkKind.SHARED_CASE, "case:1");
    List<Tie> ofChat = List.of(thing("chat:1", CHAT), thing("chat:1", theCase));
    List<Tie> ofCase = List.of(thing("case:1", CHAT), thing("case:1", theCase));

    List<Weighed> links = links(ofChat, ofCase, Map.of());

    assertThat(links).hasSize(1);
    assertThat(links.getFirst().reasons())
        .extracting(Weighing.Reason::kind)
        .containsExactly(LinkKind.SHARED_CHAT);
  }

  @Test
  void comparesTheTimesOfPostings() {
    Shared station = new Shared(LinkKind.SHARED_STATION, "station:1");
    Tie mine = new Tie("a", true, station.kind(), station.thing(), List.of(), null, days("2019"));
    Tie later = new Tie("b", true, station.kind(), station.thing(), List.of(), null, days("2021"));

    assertThat(links(List.of(mine), List.of(later), Map.of()).getFirst().reasons().getFirst())
        .extracting(Weighing.Reason::overlap)
        .isEqualTo(Overlap.NO);
  }

  /** Whoever is asked about first, the same is between the two. */
  @Property
  void isTheSameFromBothEnds(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, List<Tie>> ties = new HashMap<>();
    Map<Shared, Long> people = new HashMap<>();
    for (String end : List.of("a", "b", "c", "d")) {
      for (LinkKind kind : LinkKind.values()) {
        Shared shared = new Shared(kind, "thing" + random.nextInt(3));
        people.putIfAbsent(shared, random.nextLong(2, 50));
        @Nullable Long count = random.nextBoolean() ? 1L : null;
        ties.computeIfAbsent(end, missing -> new ArrayList<>())
            .add(new Tie(end, true, kind, shared.thing(), List.of(end), count, days("2019/2021")));
      }
    }

    ties.forEach((one, own) ->
        ties.forEach((other, theirs) -> {
          List<Weighed> there = links(own, theirs, people);
          List<Weighed> back = links(theirs, own, people);
          assertThat(there).extracting(Weighed::strength).isEqualTo(strengths(back));
          assertThat(there).allSatisfy(link -> assertThat(link.strength()).isBetween(0.0, 1.0));
        }));
  }

  private static List<Double> strengths(List<Weighed> links) {
    return links.stream().map(Weighed::strength).toList();
  }

  private static List<Weighed> links(List<Tie> own, List<Tie> theirs, Map<Shared, Long> people) {
    return new Weighing(own, people).links(theirs);
  }

  private static Tie tie(String end, Shared shared) {
    return new Tie(end, true, shared.kind(), shared.thing(), List.of(), null, days(null));
  }

  private static Tie thing(String end, Shared shared) {
    return new Tie(end, false, shared.kind(), shared.thing(), List.of(), null, days(null));
  }

  private static Days days(@Nullable String edtf) {
    return new Days(edtf);
  }
}
