package org.oversightgraph.extract.people.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a phrase means, and how many of them; null where it does not say. */
public record Referent(Person person, @Nullable Integer count) {

  /** All of them; those of a group who are all known one by one each for himself. */
  static List<Referent> all(Person person) {
    return person.knownByMembers()
        ? person.members.stream().flatMap(member -> all(member).stream()).toList()
        : List.of(one(person));
  }

  /** The person, or everybody of the group. */
  static Referent one(Person person) {
    Integer all = person.single() ? Integer.valueOf(1) : person.size;
    return new Referent(person, all == null || all == 0 ? null : all);
  }

  int people() {
    return count == null ? 0 : count;
  }

  /** How many people these are together; 0 where that is not stated. */
  static int people(List<Referent> all) {
    return all.stream().anyMatch(each -> each.count() == null)
        ? 0
        : all.stream().mapToInt(Referent::people).sum();
  }
}
