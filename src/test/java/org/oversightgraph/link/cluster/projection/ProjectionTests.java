package org.oversightgraph.link.cluster.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.Overlap;
import org.oversightgraph.link.Strength;
import org.oversightgraph.link.cluster.Planted;

class ProjectionTests {

  @Test
  void addsUpReasonsAsStrengthDoes() {
    Projection two =
        of(
            subject("a", share(LinkKind.SHARED_CASE, "1"), share(LinkKind.SHARED_CHAT, "2")),
            subject("b", share(LinkKind.SHARED_CASE, "1"), share(LinkKind.SHARED_CHAT, "2")));

    double together =
        Strength.together(
            List.of(
                Strength.of(LinkKind.SHARED_CASE, 2, Overlap.UNKNOWN),
                Strength.of(LinkKind.SHARED_CHAT, 2, Overlap.UNKNOWN)));
    assertThat(two.network().links()).isEqualTo(1);
    assertThat(two.network().weight()[0]).isCloseTo(together, within(1e-12));
    assertThat(two.network().weight()[1]).isEqualTo(two.network().weight()[0]);
  }

  @Test
  void countsAsManyAsASourceStates() {
    Share stated = new Share(LinkKind.SHARED_CHAT, "1", 1, 17, Planted.UNDATED);

    assertThat(of(subject("a", stated), subject("b", stated)).network().weight()[0])
        .isCloseTo(Strength.of(LinkKind.SHARED_CHAT, 17, Overlap.UNKNOWN), within(1e-12));
  }

  @Test
  void linksNobodyByWhatTooManyShare() {
    List<Subject> many = new ArrayList<>();
    for (int n = 0; n <= Projection.MOST_PEOPLE; n++) {
      many.add(subject("officer:" + n, share(LinkKind.SHARED_STATION, "s")));
    }

    Projection all = Projection.of(People.of(many));
    Projection oneLess = Projection.of(People.of(many.subList(1, many.size())));

    assertThat(all.network().links()).isZero();
    assertThat(all.hubs()).isEqualTo(1);
    assertThat(oneLess.network().links())
        .isEqualTo(Projection.MOST_PEOPLE * (Projection.MOST_PEOPLE - 1) / 2);
    assertThat(oneLess.hubs()).isZero();
  }

  @Test
  void linksThoseLessWhoWereNotThereAtTheSameTime() {
    assertThat(atAStation(2001, 2003, 2002, 2005))
        .isCloseTo(Strength.of(LinkKind.SHARED_STATION, 2, Overlap.YES), within(1e-12));
    assertThat(atAStation(2001, 2003, 2004, 2005))
        .isCloseTo(Strength.of(LinkKind.SHARED_STATION, 2, Overlap.NO), within(1e-12));
  }

  @Test
  void linksNobodyWithThemselves() {
    Subject one = subject("a", share(LinkKind.SHARED_CASE, "1"));
    Subject same =
        new Subject("b", 1, List.of(), List.of("a"), List.of(share(LinkKind.SHARED_CASE, "1")));

    assertThat(of(one, same).network().links()).isZero();
    assertThat(of(one, same).people()).hasSize(1);
  }

  @Test
  void ignoresThatOneIsTheSameAsSomebodyWhoIsNotThere() {
    Subject one =
        new Subject("a", 1, List.of(), List.of("gone"), List.of(share(LinkKind.SHARED_CASE, "1")));

    assertThat(of(one).people()).extracting(Person::id).containsExactly("a");
  }

  private static double atAStation(int from, int to, int otherFrom, int otherTo) {
    return of(subject("a", posting(from, to)), subject("b", posting(otherFrom, otherTo)))
        .network()
        .weight()[0];
  }

  private static Share posting(int from, int to) {
    return new Share(
        LinkKind.SHARED_STATION,
        "s",
        1,
        0,
        new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), true));
  }

  private static Projection of(Subject... subjects) {
    return Projection.of(People.of(List.of(subjects)));
  }

  private static Subject subject(String id, Share... shares) {
    return new Subject(id, 1, List.of(), List.of(), List.of(shares));
  }

  private static Share share(LinkKind kind, String thing) {
    return new Share(kind, thing, 1, 0, Planted.UNDATED);
  }
}
