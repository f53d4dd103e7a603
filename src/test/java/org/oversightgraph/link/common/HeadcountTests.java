package org.oversightgraph.link.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadcountTests {

  private static final List<String> ASKED = List.of("case:1");

  @Test
  void countsPartsWithTheirWholeOnce() {
    Headcount people =
        new Headcount(List.of(cohort("c", 4L, 4L), officer("a", "a", "c"), officer("b", "b", "c")));

    assertThat(people.all()).isEqualTo(4);
    assertThat(people.having(Map.of("a", 1L, "b", 1L))).isEqualTo(2);
    assertThat(people.having(Map.of("a", 1L, "c", 3L))).isEqualTo(3);
    assertThat(people.isExact()).isTrue();
  }

  @Test
  void countsOverlappingGroupsForNoMoreThanTheGroupAroundThem() {
    Subject around = new Subject("c", 4L, null, false, List.of(), List.of(), "c");
    Headcount people =
        new Headcount(List.of(around, cohort("three", 3L, 3L, "c"), cohort("two", 2L, 2L, "c")));

    assertThat(people.all()).isEqualTo(4);
    assertThat(people.having(Map.of("three", 3L, "two", 2L))).isEqualTo(4);
    assertThat(people.isExact()).isTrue();
  }

  @Test
  void countsOnePersonOfTwoCasesOnce() {
    Headcount people =
        new Headcount(
            List.of(
                cohort("four", 4L, 4L),
                officer("a", "one", "four"),
                cohort("three", 3L, 3L),
                officer("b", "one", "three"),
                officer("d", "one")));

    assertThat(people.all()).isEqualTo(6);
    assertThat(people.having(Map.of("a", 1L, "b", 1L, "d", 1L))).isEqualTo(1);
    assertThat(people.having(Map.of("four", 4L, "a", 1L, "three", 3L, "b", 1L))).isEqualTo(6);
  }

  @Test
  void saysThatItDoesNotKnowHowManyThereAre() {
    Subject unknown = cohort("some", null, null);
    Headcount people =
        new Headcount(List.of(unknown, officer("a", "a", "some"), officer("b", "b")));

    assertThat(people.all()).isEqualTo(2);
    assertThat(people.isExact()).isFalse();
    assertThat(people.having(Map.of("some", unknown.certainly(null)))).isEqualTo(1);
  }

  @Test
  void isCertainOfNoMoreThanTheNumbersAllow() {
    assertThat(cohort("c", 7L, 7L).certainly(null)).isEqualTo(7);
    assertThat(cohort("c", 7L, 7L).certainly(3L)).isEqualTo(3);
    assertThat(cohort("c", 7L, 5L).certainly(null)).isEqualTo(5);
    assertThat(cohort("c", 7L, 5L).certainly(3L)).isEqualTo(1);
    assertThat(cohort("c", 7L, 3L).certainly(3L)).isZero();
    assertThat(cohort("c", null, 3L).certainly(2L)).isZero();
    assertThat(cohort("c", null, null).certainly(2L)).isEqualTo(1);
  }

  /** Beside people that are made up first, and then described in groups that do not overlap. */
  @Property
  void countsEachPersonOfNestedGroupsOnce(@ForAll long seed) {
    Random random = new Random(seed);
    List<Subject> subjects = new ArrayList<>();
    Map<String, Long> having = new HashMap<>();
    Set<String> everybody = new HashSet<>();
    Set<String> withIt = new HashSet<>();
    for (int group = 0; group < 3; group++) {
      String whole = "group" + group;
      int size = 1 + random.nextInt(5);
      int single = random.nextInt(size + 1);
      boolean allHave = random.nextBoolean();
      for (int place = 0; place < size; place++) {
        boolean shared = place == 0 && single > 0;
        String person = shared ? "in all" : whole + "-" + place;
        everybody.add(person);
        if (allHave) {
          withIt.add(person);
        }
        if (place < single) {
          subjects.add(officer(whole + "#" + place, person, whole));
        }
      }
      subjects.add(cohort(whole, (long) size, (long) size));
      if (allHave) {
        having.put(whole, (long) size);
      }
    }
    subjects.stream()
        .filter(subject -> subject.officer() && withIt.contains(subject.person()))
        .forEach(subject -> having.put(subject.id(), 1L));

    Headcount people = new Headcount(subjects);

    assertThat(people.all()).isEqualTo(everybody.size());
    assertThat(people.having(having)).isEqualTo(withIt.size());
  }

  private static Subject officer(String id, String person, String... wholes) {
    return new Subject(id, 1L, 1L, true, ASKED, List.of(wholes), person);
  }

  private static Subject cohort(
      String id, @Nullable Long size, @Nullable Long meant, String... wholes) {
    return new Subject(id, size, meant, false, ASKED, List.of(wholes), id);
  }
}
