package org.oversightgraph.extract.people.reference;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.oversightgraph.extract.people.phrase.Noun;
import org.oversightgraph.extract.people.phrase.Phrase;
import org.oversightgraph.extract.people.phrase.Phrase.Form;
import org.oversightgraph.fact.Capitals;

/** Tells which one person a phrase means: "officer A", "another officer", "the sergeant". */
final class Singles {

  private static final int FEW = 3;
  private static final String WHO = " who ";

  /** Words that say whether somebody still serves, and not who it is. */
  private static final Pattern SERVICE = Pattern.compile("former|retired|serving|suspended");

  private final Cast cast;
  private final Memory memory;
  private final Members members;
  private final Ordinals ordinals;
  private final Set<String> concerned;

  Singles(Cast cast, Memory memory, Members members, Ordinals ordinals, Set<String> concerned) {
    this.concerned = concerned;
    this.ordinals = ordinals;
    this.cast = cast;
    this.memory = memory;
    this.members = members;
  }

  Referent of(Phrase phrase, Noun noun) {
    Integer ordinal = phrase.lead().ordinal();
    if (ordinal != null) {
      return Referent.one(ordinals.numbered(phrase, noun, ordinal));
    }
    if (phrase.other()) {
      return other(phrase, noun);
    }
    return phrase.form() == Form.DEFINITE ? known(phrase, noun) : someone(phrase, noun);
  }

  /** "Another officer", "the other officer". */
  private Referent other(Phrase phrase, Noun noun) {
    Optional<Person> group = groupOfLast(phrase, noun);
    if (group.isPresent() && !phrase.lead().extra()) {
      return Referent.one(members.other(group.get()));
    }
    if (phrase.form() == Form.DEFINITE) {
      List<Person> others = cast.singles(noun, phrase.descriptor());
      others.removeIf(this::last);
      if (others.size() == 1) {
        return Referent.one(others.getFirst());
      }
      Optional<Person> counted = cast.counted(noun, phrase.descriptor());
      if (counted.isPresent()) {
        return Referent.one(members.other(whole(counted.get())));
      }
    }
    String label = Labels.one(noun, phrase.descriptor());
    String another = "Another " + Capitals.uncapital(label);
    return Referent.one(cast.add(another, noun, phrase.descriptor(), null));
  }

  /** The larger group where a part of it was spoken of last: the other is none of that part. */
  private Person whole(Person part) {
    boolean last = memory.lastMany().stream().anyMatch(each -> each.person() == part);
    return last && part.group != null && part.group.counted() ? part.group : part;
  }

  private boolean last(Person person) {
    return memory.lastOne().stream().anyMatch(each -> each.person() == person);
  }

  /** The group of which one member was spoken of last. */
  private Optional<Person> groupOfLast(Phrase phrase, Noun noun) {
    return memory.lastOne().stream()
        .map(Referent::person)
        .map(person -> person.single() && person.group != null ? person.group : person)
        .filter(person -> person.fitsGroup(noun, phrase.descriptor()))
        .findFirst();
  }

  /** "An officer", "one officer". */
  private Referent someone(Phrase phrase, Noun noun) {
    Optional<Person> group = cast.counted(noun, phrase.descriptor());
    if (phrase.count() != null && group.isPresent()) {
      return Referent.one(members.one(group.get()));
    }
    List<Person> now = memory.recent(0).stream().map(Referent::person).toList();
    List<Person> known = cast.singles(noun, phrase.descriptor());
    known.removeAll(now);
    known.removeIf(person -> !person.same(noun, phrase.descriptor()));
    boolean numbered =
        phrase.count() != null && (!phrase.plain() || noun.kind() == Noun.Kind.STAFF);
    if (!numbered || known.isEmpty()) {
      return Referent.one(newOne(phrase, noun));
    }
    return known.size() == 1
        ? Referent.one(known.getFirst())
        : new Referent(cast.groupOf(known, noun), 1);
  }

  /** "The officer", "the custody sergeant", "the officer who gave chase". */
  private Referent known(Phrase phrase, Noun noun) {
    List<Person> fitting = cast.singles(noun, phrase.descriptor());
    if (fitting.isEmpty() && SERVICE.matcher(phrase.descriptor()).matches()) {
      fitting = cast.singles(noun, "");
    }
    fitting.removeIf(person -> isElse(person, phrase, noun));
    if (phrase.plain() && phrase.relative() != null) {
      return Referent.one(described(phrase, noun, phrase.relative(), plain(fitting)));
    }
    if (phrase.descriptor().matches("(?:fe)?male") && fitting.isEmpty()) {
      Optional<Person> group = cast.counted(noun, "");
      if (group.isPresent()) {
        return new Referent(group.get(), 1);
      }
    }
    List<Person> plain = plain(fitting);
    Optional<Person> investigated = investigated(phrase, fitting);
    if (investigated.isPresent()) {
      return Referent.one(investigated.get());
    }
    if (phrase.plain() && lastFits(phrase, noun) && (lastPlain() || !recently(plain))) {
      return memory.lastOne().getFirst();
    }
    if (best(phrase, fitting).isEmpty() && sameConstable(phrase, noun)) {
      memory.lastOne().getFirst().person().rank = noun.rank();
      return memory.lastOne().getFirst();
    }
    List<Person> best = best(phrase, fitting);
    if (!best.isEmpty()) {
      return Referent.one(best.stream().max(comparingInt(Person::lastPlace)).orElseThrow());
    }
    if (phrase.plain() && cast.people().size() == 1 && cast.people().getFirst().single()) {
      return Referent.one(cast.people().getFirst());
    }
    return cast.counted(noun, phrase.descriptor())
        .map(group -> new Referent(group, 1))
        .orElseGet(() -> Referent.one(onDuty(phrase, noun)));
  }

  /**
   * "The officer", where some are under investigation and the one named last is not: the one of
   * them who was named last. Supervisors, recipients and witnesses are no candidates then.
   */
  private Optional<Person> investigated(Phrase phrase, List<Person> fitting) {
    boolean last =
        memory.lastOne().stream().anyMatch(each -> concerned.contains(each.person().label));
    if (!phrase.plain() || last) {
      return Optional.empty();
    }
    Optional<Person> known =
        fitting.stream()
            .filter(person -> concerned.contains(person.label))
            .max(comparingInt(Person::lastPlace));
    boolean theirs = memory.lastOne().stream().anyMatch(each -> each.person().possessed);
    return known.isPresent() || !theirs
        ? known
        : fitting.stream().filter(person -> !person.possessed).max(comparingInt(Person::lastPlace));
  }

  private Person onDuty(Phrase phrase, Noun noun) {
    Person person = newOne(phrase, noun);
    person.onDuty = !phrase.descriptor().isEmpty();
    return person;
  }

  /** Whether "the officer" is one of those counted before, and not the custody officer they met. */
  private boolean isElse(Person person, Phrase phrase, Noun noun) {
    return phrase.plain() && person.onDuty && cast.counted(noun, "").isPresent();
  }

  /** "The officer who gave chase": the one of whom it was said, else somebody new. */
  private Person described(Phrase phrase, Noun noun, String relative, List<Person> fitting) {
    Optional<Person> called = cast.find(label(phrase, noun));
    if (called.isPresent()) {
      return called.get();
    }
    List<Person> open = fitting.stream().filter(person -> !person.label.contains(WHO)).toList();
    List<Person> same = open.stream().filter(person -> person.shared(relative) > 0).toList();
    if (same.size() == 1) {
      return same.getFirst();
    }
    boolean alone = cast.last(person -> person.fitsGroup(noun, "")).isEmpty();
    return alone && open.size() == 1 && fitting.size() == 1
        ? open.getFirst()
        : newOne(phrase, noun);
  }

  private static List<Person> plain(List<Person> people) {
    return people.stream().filter(Person::plain).toList();
  }

  private static List<Person> best(Phrase phrase, List<Person> fitting) {
    List<Person> plain = plain(fitting);
    return phrase.plain() && !plain.isEmpty() ? plain : fitting;
  }

  private boolean lastPlain() {
    return memory.lastOne().stream()
        .anyMatch(each -> !each.person().single() || each.person().plain());
  }

  private boolean recently(List<Person> people) {
    List<Person> recent = memory.recent(FEW).stream().map(Referent::person).toList();
    return people.stream().anyMatch(recent::contains);
  }

  /** Whether "the constable" can only be the one officer of whom the text spoke until now. */
  private boolean sameConstable(Phrase phrase, Noun noun) {
    return phrase.descriptor().isEmpty()
        && String.valueOf(noun.rank()).endsWith("CONSTABLE")
        && cast.people().stream()
                .filter(person -> person.single() && person.noun.kind() == noun.kind())
                .count()
            == 1
        && memory.lastOne().stream()
            .map(Referent::person)
            .anyMatch(last -> last.single() && last.plain() && !last.label.contains(WHO));
  }

  private boolean lastFits(Phrase phrase, Noun noun) {
    return memory.lastOne().stream()
        .map(Referent::person)
        .anyMatch(last -> last.fits(noun, "") && !isElse(last, phrase, noun));
  }

  private Person newOne(Phrase phrase, Noun noun) {
    Person person = cast.add(label(phrase, noun), noun, phrase.descriptor(), null);
    person.possessed = phrase.lead().possessed();
    return person;
  }

  private static String label(Phrase phrase, Noun noun) {
    String label = Labels.one(noun, phrase.descriptor());
    String relative = phrase.plain() ? phrase.relative() : null;
    String who = relative == null ? "" : Labels.who(relative);
    return who.isEmpty() ? label : label + WHO + who;
  }
}
