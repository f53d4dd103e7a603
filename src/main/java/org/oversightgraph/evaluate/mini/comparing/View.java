package org.oversightgraph.evaluate.mini.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.pairing.Likeness;
import org.oversightgraph.evaluate.mini.pairing.Pairing;
import org.oversightgraph.evaluate.mini.pairing.Person;
import org.oversightgraph.evaluate.mini.pairing.WantedPerson;

/** A mini's right answer beside what is held of it, and who is who. */
public final class View {

  /** Whoever is wanted and not held. */
  public static final String MISSING = "nobody";

  private static final int UNKNOWN = 99;

  private final Answer answer;
  private final Held held;
  private final List<Fact> findings;
  private final List<Fact> outcomes;
  private final Map<Integer, String> pairs;
  private final Map<String, WantedPerson> paired = new HashMap<>();
  private final Set<String> dissolved = new HashSet<>();

  public View(Answer answer, Held held) {
    this.answer = answer;
    this.held = held;
    this.findings = held.findings();
    this.outcomes = held.outcomes();
    Map<String, Set<Key>> told = told();
    Map<String, Set<Key>> said = said();
    this.pairs =
        Pairing.of(
            answer.people(),
            List.copyOf(held.people().values()),
            (wanted, person) -> {
              Set<Key> shared = new HashSet<>(said.getOrDefault(wanted.who(), Set.of()));
              shared.retainAll(told.getOrDefault(person.id(), Set.of()));
              return shared.size();
            });
    pairs.forEach((index, id) -> paired.put(id, answer.people().get(index)));
  }

  public Answer answer() {
    return answer;
  }

  public Held held() {
    return held;
  }

  public List<Fact> findings() {
    return findings;
  }

  public List<Fact> outcomes() {
    return outcomes;
  }

  /** The wanted person whom a held one is. */
  public @Nullable WantedPerson paired(String id) {
    return paired.get(id);
  }

  /** The held person who a wanted one is. */
  public @Nullable Person match(WantedPerson wanted) {
    String id = pairs.get(answer.indexOf(wanted.who()));
    return id == null ? null : held.people().get(id);
  }

  public String idOf(WantedPerson wanted) {
    return pairs.getOrDefault(answer.indexOf(wanted.who()), MISSING);
  }

  /** Of whom facts of a wanted person are to be held; of nobody where the case is meant. */
  public Set<String> holder(@Nullable String who) {
    return who == null ? Set.of() : Set.of(idOf(answer.person(who)));
  }

  public Set<String> dissolved() {
    return dissolved;
  }

  public void dissolve(@Nullable String who) {
    if (who != null) {
      dissolved.add(who);
    }
  }

  /** Whether those of whom a fact is held can be some of a wanted group. */
  public boolean within(Fact fact, @Nullable String who) {
    if (who == null || !answer.many(who) || fact.who().isEmpty()) {
      return false;
    }
    int all = people(fact).stream().mapToInt(each -> each.sizeOr(UNKNOWN)).sum();
    if (fact.countOr(0) > all) {
      return false;
    }
    return people(fact).stream().allMatch(isOf(answer.person(who)));
  }

  public String show(Fact fact) {
    String who =
        fact.who().isEmpty()
            ? MISSING
            : people(fact).stream().map(Person::label).collect(Collectors.joining(" + "));
    return who + ": " + fact.key() + (fact.count() == null ? "" : " × " + fact.count());
  }

  private Predicate<Person> isOf(WantedPerson group) {
    String whole = pairs.get(answer.indexOf(group.who()));
    return person -> {
      if (whole != null && (person.id().equals(whole) || person.groups().contains(whole))) {
        return true;
      }
      WantedPerson known = paired.get(person.id());
      if (known == null) {
        return false;
      }
      int size = group.count() == null || group.count() == 0 ? UNKNOWN : group.count();
      boolean fewer = known.optional() && person.sizeOr(UNKNOWN) < size;
      return (person.single() || fewer)
          && group.fits(person.roles())
          && Likeness.of(group.names(), List.of(person.label()), person.rank()) > 0;
    };
  }

  private List<Person> people(Fact fact) {
    List<Person> people = new ArrayList<>();
    for (String id : fact.who()) {
      Person person = held.people().get(id);
      if (person != null) {
        people.add(person);
      }
    }
    return people;
  }

  private Map<String, Set<Key>> told() {
    Map<String, Set<Key>> told = new HashMap<>();
    for (List<Fact> facts : List.of(findings, outcomes)) {
      for (Fact fact : facts) {
        fact.who()
            .forEach(id ->
                told.computeIfAbsent(id, any -> new HashSet<>()).add(fact.key().withoutStandard()));
      }
    }
    return told;
  }

  private Map<String, Set<Key>> said() {
    Map<String, Set<Key>> said = new HashMap<>();
    for (List<Wanted> facts : List.of(answer.findings(false), answer.outcomes(false))) {
      for (Wanted fact : facts) {
        if (fact.who() != null) {
          said.computeIfAbsent(fact.who(), any -> new HashSet<>())
              .add(fact.key().withoutStandard());
        }
      }
    }
    return said;
  }
}
