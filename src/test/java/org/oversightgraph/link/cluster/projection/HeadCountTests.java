package org.oversightgraph.link.cluster.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oversightgraph.link.cluster.projection.HeadCount.Counted;

class HeadCountTests {

  @Test
  void addsUpThoseWhoAreApart() {
    assertThat(HeadCount.added(List.of(one("a"), new Counted("b", 4, Set.of()))))
        .containsExactly(1, 4);
  }

  @Test
  void countsPartsInTheirWhole() {
    List<Counted> all =
        List.of(
            new Counted("seven", 7, Set.of()),
            new Counted("four", 4, Set.of("seven")),
            one("a", "four", "seven"),
            one("b", "seven"));

    assertThat(HeadCount.added(all)).containsExactly(2, 3, 1, 1);
    assertThat(HeadCount.of(all)).isEqualTo(7);
  }

  @Test
  void neverTakesAwayMoreThanThereIs() {
    List<Counted> all = List.of(new Counted("two", 1, Set.of()), one("a", "two"), one("b", "two"));

    assertThat(HeadCount.added(all)).containsExactly(0, 1, 1);
  }

  @Test
  void ignoresWholesThatAreNotMeant() {
    assertThat(HeadCount.of(List.of(one("a", "seven"), one("b", "seven")))).isEqualTo(2);
  }

  private static Counted one(String id, String... wholes) {
    return new Counted(id, 1, Set.of(wholes));
  }
}
