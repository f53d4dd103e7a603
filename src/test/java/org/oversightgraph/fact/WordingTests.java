package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

  private static final String LAMP =
      "Dorset Police should fit a second lamp to every patrol boat and teach all helmsmen to use it";

  @Test
  void findsTheSameWordsAlike() {
    assertThat(Wording.likeness(LAMP, LAMP.toUpperCase(java.util.Locale.ROOT) + ".")).isEqualTo(1);
  }

  @Test
  void findsAWordingInOtherFormsFairlyAlike() {
    assertThat(
            Wording.likeness(
                LAMP, "Equip all patrolling boats with two lamps; helmsmen need teaching"))
        .isBetween(0.35, 0.9);
  }

  @Test
  void findsOtherAdviceToTheSameForceUnlike() {
    assertThat(
            Wording.likeness(
                LAMP, "Dorset Police should review its policy on keys and ensure staff know it"))
        .isLessThan(0.2);
  }

  @Test
  void findsAShortWordingInsideALongOne() {
    assertThat(Wording.likeness(LAMP, "Fit a second lamp to every patrol boat")).isGreaterThan(0.6);
  }

  @Test
  void findsNothingAlikeWhereNothingIsTold() {
    assertThat(Wording.likeness("", LAMP)).isZero();
    assertThat(Wording.likeness("of the and", LAMP)).isZero();
  }
}
