package org.oversightgraph.pattern.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.pattern.count.Crowd.Whole;

class CrowdTests {

  private static final Size SEVEN = new Size(7, true);

  private final Crowd crowd = new Crowd();

  @Test
  void countsPartsOnce() {
    int six = add("six", 6, new Whole("seven", SEVEN));
    int two = add("two", 2, new Whole("six", new Size(6, true)), new Whole("seven", SEVEN));
    int four = add("four", 4, new Whole("six", new Size(6, true)), new Whole("seven", SEVEN));

    assertThat(crowd.count(meant(six, 6, two, 2, four, 4))).isEqualTo(6);
    assertThat(crowd.count(meant(two, 2, four, 3))).isEqualTo(5);
    assertThat(crowd.count(meant(six, 5, two, 1))).isEqualTo(5);
  }

  @Test
  void countsNoMorePeopleThanThereAre() {
    int six = add("six", 6, new Whole("seven", SEVEN));
    int three = add("three", 3, new Whole("seven", SEVEN));

    assertThat(crowd.count(meant(six, 6, three, 3))).isEqualTo(7);
  }

  @Test
  void addsUpPeopleOfWhomNothingSaysThatTheyAreTheSame() {
    int one = add(null, 1);
    int other = add(null, 1);
    int group = add(null, 14);

    assertThat(crowd.count(meant(one, 1, other, 1, group, 14))).isEqualTo(16);
  }

  @Test
  void knowsNoLimitOfAGroupOfUnknownSize() {
    Whole several = new Whole("several", Size.SOMEBODY);
    int two = add("two", 2, several);
    int three = add("three", 3, several);

    assertThat(crowd.count(meant(two, 2, three, 3))).isEqualTo(5);
  }

  @Test
  void countsAGroupOfUnknownSizeAsManyAsSomethingIsSaidOf() {
    Size several = Size.of(null, List.of(2, 3));

    assertThat(Size.of(null, null).count(Size.ALL)).isEqualTo(1);
    assertThat(several.count(Size.ALL)).isEqualTo(3);
    assertThat(several.count(several.limit(5))).isEqualTo(3);
    assertThat(several.both(2, 3)).isZero();
    assertThat(several.both(Size.ALL, 2)).isEqualTo(2);
  }

  @Test
  void knowsHowManyOfAGroupMustBeBoth() {
    Size six = new Size(6, true);

    assertThat(six.both(5, 4)).isEqualTo(3);
    assertThat(six.both(2, 3)).isZero();
    assertThat(six.both(Size.ALL, 2)).isEqualTo(2);
    assertThat(six.limit(6)).isEqualTo(Size.ALL);
    assertThat(six.limit(5)).isEqualTo(5);
  }

  private int add(String id, int size, Whole... wholes) {
    int group = crowd.add(id, new Size(size, true));
    crowd.around(group, List.of(wholes));
    return group;
  }

  private int[] meant(int... groupsAndPeople) {
    int[] meant = new int[crowd.groups()];
    for (int each = 0; each < groupsAndPeople.length; each += 2) {
      meant[groupsAndPeople[each]] = groupsAndPeople[each + 1];
    }
    return meant;
  }
}
