package org.oversightgraph.link.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTests {

  @Test
  void takesFormsOfAWordForOneAndLeavesOutShortOnes() {
    assertThat(Wording.stems("Review the policies, and reviewing of a policy"))
        .isEqualTo(Wording.stems("policy reviewed"));
  }

  @Test
  void findsTheSameWordsWhollyAlikeAndOthersNotAtAll() {
    Set<String> one = Wording.stems("custody sergeants");
    Set<String> other = Wording.stems("pursuit drivers");
    Wording wording = new Wording(List.of(one, other));

    assertThat(wording.likeness(one, one)).isEqualTo(1);
    assertThat(wording.likeness(one, other)).isZero();
    assertThat(wording.likeness(Set.of(), Set.of())).isZero();
  }

  @Test
  void givesRareWordsMoreWeight() {
    Set<String> one = Wording.stems("police pursuit");
    Set<String> rare = Wording.stems("pursuit bicycles");
    Set<String> common = Wording.stems("police bicycles");
    Wording wording =
        new Wording(List.of(one, rare, common, Wording.stems("police"), Wording.stems("police")));

    assertThat(wording.likeness(one, rare)).isGreaterThan(wording.likeness(one, common));
  }
}
