package org.oversightgraph.extract.people.reference;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.people.phrase.Noun;

/** The people of the police of whom a page speaks, in the order in which it names them. */
public final class Cast {

  private final List<Person> people = new ArrayList<>();

  public List<Person> people() {
    return people;
  }

  /** The one that was spoken of last, of those that fit. */
  Optional<Person> last(Predicate<Person> fits) {
    return people.stream().filter(fits).max(comparingInt(Person::lastPlace));
  }

  /** The counted group that was spoken of last. */
  Optional<Person> counted(Noun noun, String descriptor) {
    return last(person -> person.counted() && person.fitsGroup(noun, descriptor));
  }

  /** The group of this size that was spoken of last. */
  Optional<Person> sized(Noun noun, String descriptor, int size) {
    return last(person -> person.people() == size && person.fitsGroup(noun, descriptor));
  }

  /** The people, known one by one, whom these words can mean. */
  List<Person> singles(Noun noun, String descriptor) {
    return new ArrayList<>(
        people.stream()
            .filter(person -> person.single() && person.fits(noun, descriptor))
            .toList());
  }

  Optional<Person> find(String label) {
    return people.stream().filter(person -> person.label.equalsIgnoreCase(label)).findFirst();
  }

  private boolean taken(String key) {
    return people.stream().anyMatch(person -> person.key.equals(key));
  }

  /** A new person or group; the label is made unique within the page. */
  Person add(String label, Noun noun, String descriptor, @Nullable Integer size) {
    String unique = label;
    String key = slug(label);
    for (int more = 2; taken(key); more++) {
      unique = label + " (" + more + ")";
      key = slug(label + " no " + more);
    }
    Person person = new Person(key, unique, noun, descriptor, size);
    people.add(person);
    return person;
  }

  /** The group of which these are all, known one by one. */
  Person groupOf(List<Person> members, Noun noun) {
    return people.stream()
        .filter(group -> group.counted() && group.members.equals(members))
        .findFirst()
        .orElseGet(() -> newGroupOf(members, noun));
  }

  private Person newGroupOf(List<Person> members, Noun noun) {
    int size = members.stream().mapToInt(Person::people).sum();
    Person group = add(Labels.many(size, false, noun, ""), noun, "", size);
    members.forEach(member -> member.join(group));
    if (!group.members.equals(members)) {
      group.members.clear();
    }
    return group;
  }

  /** One who is singled out of a group: "one of them", "the third". */
  Person memberOf(Person group, String which) {
    Person member = add(Labels.memberOf(group, which), group.noun, group.descriptor, null);
    member.rank = group.rank;
    member.join(group);
    return member;
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
