package org.oversightgraph.extract.people.reference;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.oversightgraph.extract.Numbers;

/**
 * Those who are singled out of a counted group: "one of them", "the other", "two of the four". Each
 * is somebody of its own, a part of the group; whoever was named in an earlier sentence is known
 * again, while two in one sentence differ.
 */
final class Members {

  private static final String ONE = "One";
  private static final String OTHER = "The other";

  private final Cast cast;
  private final Memory memory;

  Members(Cast cast, Memory memory) {
    this.cast = cast;
    this.memory = memory;
  }

  /** "One of them". */
  Person one(Person group) {
    List<Person> known =
        group.members.stream()
            .filter(member -> member.single() && member.label.startsWith(ONE + " of"))
            .toList();
    boolean again = known.size() == 1 && !inThisSentence(known.getFirst());
    return again ? known.getFirst() : cast.memberOf(group, ONE);
  }

  /** Whether nothing is known of a person but that it is one of a group. */
  static boolean isUnnamed(Person person) {
    return person.group != null && person.label.equals(Labels.memberOf(person.group, ONE));
  }

  /** "The other", after one of them was singled out; another one where there are more than two. */
  Person other(Person group) {
    if (group.people() != 2) {
      return cast.memberOf(group, "Another");
    }
    return single(group, member -> !wasLast(member))
        .filter(member -> group.members.size() == 2 || member.label.startsWith(OTHER))
        .orElseGet(() -> cast.memberOf(group, OTHER));
  }

  /** "The third", "the last of them". */
  Person inRow(Person group, int ordinal) {
    Person member =
        single(group, each -> Integer.valueOf(ordinal).equals(each.ordinal))
            .orElseGet(() ->
                cast.memberOf(
                    group, ordinal == group.people() ? "The last" : Numbers.ordinalWord(ordinal)));
    member.ordinal = ordinal;
    return member;
  }

  /** "Two of the four", "the other two". */
  Person some(Person group, int size, boolean others) {
    return group.members.stream()
        .filter(member -> member.counted() && member.people() == size)
        .filter(member -> !others && !inThisSentence(member))
        .max(comparingInt(Person::lastPlace))
        .orElseGet(() -> subgroup(group, size, others));
  }

  /** "The others", of whom it is not said how many they are. */
  Person rest(Person named) {
    Person whole = named.group == null ? named : named.group;
    return whole.members.stream()
        .filter(member -> !member.single() && !member.counted())
        .findFirst()
        .orElseGet(() -> {
          String label = Labels.many(null, true, whole.noun, whole.descriptor);
          Person rest = cast.add(label, whole.noun, whole.descriptor, 0);
          rest.join(whole);
          return rest;
        });
  }

  private Person subgroup(Person group, int size, boolean others) {
    String label = Labels.many(size, others, group.noun, group.descriptor);
    label = others ? label.replaceFirst(" further ", " other ") : label;
    Person some = cast.add(label, group.noun, group.descriptor, size);
    some.rank = group.rank;
    some.others = others;
    some.join(group);
    return some;
  }

  private static Optional<Person> single(Person group, Predicate<Person> which) {
    return group.members.stream()
        .filter(Person::single)
        .filter(which)
        .max(comparingInt(Person::lastPlace));
  }

  private boolean wasLast(Person person) {
    return memory.lastOne().stream().anyMatch(each -> each.person() == person);
  }

  private boolean inThisSentence(Person person) {
    return memory.current().stream()
        .flatMap(spoken -> spoken.meant().stream())
        .anyMatch(each -> each.person() == person);
  }
}
