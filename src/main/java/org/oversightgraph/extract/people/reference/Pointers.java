package org.oversightgraph.extract.people.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.people.phrase.Lead;
import org.oversightgraph.extract.people.phrase.Phrase;
import org.oversightgraph.extract.people.phrase.Phrase.Form;
import org.oversightgraph.extract.people.reference.Memory.Spoken;

/** Tells whom words without a noun mean: "both", "two of them", "the other", "they". */
final class Pointers {

  private static final int FAR = 60;

  private final Cast cast;
  private final Memory memory;
  private final Members members;

  Pointers(Cast cast, Memory memory, Members members) {
    this.cast = cast;
    this.memory = memory;
    this.members = members;
  }

  /** Whom the words mean; empty where somebody else was spoken of too. */
  List<Referent> of(Phrase phrase) {
    if (phrase.form() == Form.PRONOUN) {
      return pronoun(phrase);
    }
    Integer ordinal = phrase.lead().ordinal();
    if (ordinal != null) {
      int place = ordinal;
      return cast.last(person -> person.single() && ordinal.equals(person.ordinal))
          .or(() -> inRow(place))
          .map(person -> List.of(Referent.one(person)))
          .orElse(List.of());
    }
    List<Referent> union = phrase.form() == Form.ALL ? union() : List.of();
    List<Referent> several = union.isEmpty() ? several() : union;
    if (phrase.lead().partitive()) {
      return part(phrase, several);
    }
    if (phrase.other()) {
      return other(phrase, several);
    }
    Integer count = phrase.count();
    List<Referent> named = memory.recent(0);
    if (count != null && named.size() > 1 && Referent.people(named) == count) {
      return named;
    }
    if (count == null || Referent.people(several) == count) {
      return count == null && phrase.form() == Form.NONE && several.isEmpty() ? List.of() : several;
    }
    return sized(count);
  }

  /** The one in that place of the counted group that was spoken of last. */
  private Optional<Person> inRow(int ordinal) {
    return several().stream()
        .map(Referent::person)
        .map(person -> person.group == null ? person : person.group)
        .filter(group -> group.people() >= ordinal && group.people() > 2)
        .findFirst()
        .map(group -> members.inRow(group, ordinal == Lead.LAST ? group.people() : ordinal));
  }

  /** Those of whom the last sentence spoke one by one, where they are a whole group together. */
  private List<Referent> union() {
    List<Spoken> last = memory.current().isEmpty() ? memory.previous() : memory.current();
    List<Referent> parts =
        last.stream()
            .filter(spoken -> spoken.phrase().form() != Form.PRONOUN)
            .flatMap(spoken -> spoken.meant().stream())
            .toList();
    List<Person> groups = parts.stream().map(Referent::person).distinct().toList();
    int people = Referent.people(parts);
    boolean apart = last.stream().anyMatch(spoken -> spoken.phrase().other());
    return parts.size() < 2 || groups.size() == 1 && !apart
        ? List.of()
        : groups.stream()
            .map(person -> person.group == null ? person : person.group)
            .filter(group -> group.counted() && group.people() == people)
            .findFirst()
            .map(Referent::all)
            .orElse(List.of());
  }

  /** Several people of the police, where they are the last several people that were spoken of. */
  private List<Referent> several() {
    for (List<Spoken> sentence : List.of(memory.current(), memory.previous())) {
      for (Spoken spoken : sentence.reversed()) {
        boolean one = spoken.meant().size() == 1 && spoken.meant().getFirst().person().single();
        if (spoken.phrase().noun() != null
            && spoken.phrase().plural()
            && spoken.meant().isEmpty()) {
          return List.of();
        }
        if (!spoken.meant().isEmpty() && !one) {
          return memory.lastMany().containsAll(spoken.meant()) ? memory.lastMany() : spoken.meant();
        }
      }
    }
    return strangers() ? List.of() : memory.lastMany();
  }

  private boolean strangers() {
    return Stream.of(memory.current(), memory.previous())
        .flatMap(List::stream)
        .anyMatch(spoken -> spoken.meant().isEmpty() && spoken.phrase().noun() != null);
  }

  private List<Referent> part(Phrase phrase, List<Referent> recent) {
    Integer part = phrase.lead().part();
    List<Referent> several = phrase.count() == null ? recent : sized(phrase.count());
    if (several.size() != 1 || several.getFirst().person().single()) {
      return List.of();
    }
    Person named = several.getFirst().person();
    Person group = phrase.other() && phrase.count() == null ? wider(named) : named;
    if (part == null) {
      return List.of(new Referent(group, null));
    }
    if (group.counted() && group.people() < part) {
      return List.of();
    }
    if (group.people() == part) {
      return List.of(Referent.one(group));
    }
    return List.of(
        Referent.one(part == 1 ? members.one(group) : members.some(group, part, phrase.other())));
  }

  /** "The other", after one of two; "the others", "the remaining three". */
  private List<Referent> other(Phrase phrase, List<Referent> several) {
    List<Referent> others = new ArrayList<>(several);
    others.removeIf(each -> memory.lastOne().contains(each));
    if (several.size() > 1) {
      return others.size() < several.size() ? others : List.of();
    }
    Integer count = plural(phrase) ? phrase.count() : Integer.valueOf(1);
    return several.stream()
        .map(Referent::person)
        .filter(group -> !group.single())
        .map(group -> isPicked(group) ? group : wider(group))
        .map(group -> atLeast(group, count == null ? 1 : count))
        .flatMap(Optional::stream)
        .map(group -> others(group, count))
        .toList();
  }

  /** Whether one of them was picked out last: the others are then those of the same group. */
  private boolean isPicked(Person group) {
    return memory.lastOne().stream().anyMatch(each -> each.person().group == group);
  }

  /** The larger group of which all of this one were named: the others are the rest of it. */
  private static Person wider(Person group) {
    return group.group != null && group.group.counted() ? group.group : group;
  }

  private Referent others(Person group, @Nullable Integer count) {
    return count == null
        ? Referent.one(members.rest(group))
        : Referent.one(count == 1 ? members.other(group) : members.some(group, count, true));
  }

  /** The group, or the larger one of which it is a part or that was spoken of before. */
  private Optional<Person> atLeast(Person group, int people) {
    if (!group.counted() || group.people() >= people) {
      return Optional.of(group);
    }
    return group.group == null
        ? cast.last(other -> other.counted() && other.people() > people)
        : atLeast(group.group, people);
  }

  private static boolean plural(Phrase phrase) {
    return phrase.span().length() > "the other".length();
  }

  private List<Referent> sized(int count) {
    for (int back = 0; back < 2; back++) {
      List<Referent> recent =
          memory.recent(back).stream().filter(each -> each.count() != null).toList();
      for (Referent each : recent) {
        if (each.people() == count && !each.person().single()) {
          return List.of(each);
        }
      }
      if (recent.size() > 1 && Referent.people(recent) == count) {
        return recent;
      }
    }
    return strangers()
        ? List.of()
        : cast.last(person -> person.people() == count && !person.single())
            .map(Referent::all)
            .orElse(List.of());
  }

  /** "They" are those of whom this sentence, else the one before, spoke, if of nobody else. */
  private List<Referent> pronoun(Phrase phrase) {
    boolean many = phrase.span().length() == "they".length();
    if (!many || !near(phrase)) {
      return List.of();
    }
    List<Referent> union = union();
    if (!union.isEmpty()) {
      return union;
    }
    List<Spoken> spoken = memory.current().isEmpty() ? memory.previous() : memory.current();
    List<Referent> meant = List.of();
    for (Spoken each : spoken) {
      if (each.meant().isEmpty()
          || !meant.isEmpty() && !persons(meant).equals(persons(each.meant()))) {
        return List.of();
      }
      meant = wider(meant, each.meant());
    }
    return meant;
  }

  /** Whether nothing much stands between a pronoun and those whom it can mean. */
  private boolean near(Phrase phrase) {
    List<Spoken> current = memory.current();
    return current.isEmpty()
        ? phrase.lead().empty()
        : phrase.span().start() - current.getLast().phrase().span().end() < FAR;
  }

  private static List<Person> persons(List<Referent> meant) {
    return meant.stream().map(Referent::person).toList();
  }

  private static List<Referent> wider(List<Referent> before, List<Referent> now) {
    return Referent.people(before) > Referent.people(now) ? before : now;
  }
}
