package org.oversightgraph.extract.people.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.people.phrase.Noun;
import org.oversightgraph.extract.people.phrase.Phrase;
import org.oversightgraph.extract.people.phrase.Phrase.Form;

/** Tells which several people a phrase means: "two of the four officers", "all three". */
final class Groups {

  private static final int NEAR = 3;

  private final Cast cast;
  private final Memory memory;
  private final Members members;
  private final Set<Integer> together = new HashSet<>();

  /**
   * @param all all phrases of the page: a number that is used with "the", "both" or "all" is that
   *     of people who act together, so that they are a group of their own
   */
  public Groups(Cast cast, Memory memory, Members members, List<Phrase> all) {
    this.cast = cast;
    this.memory = memory;
    this.members = members;
    all.stream()
        .filter(phrase -> phrase.count() != null && phrase.definite() && !phrase.other())
        .filter(phrase -> !phrase.lead().partitive() || phrase.form() == Form.ALL)
        .forEach(phrase -> together.add(phrase.count()));
  }

  public List<Referent> of(Phrase phrase, Noun noun) {
    Integer count = phrase.count();
    if (phrase.lead().partitive()) {
      return partOf(phrase, noun);
    }
    if (phrase.form() == Form.NONE || phrase.form() == Form.ANY) {
      return count == null ? anyone(noun) : theCounted(phrase, noun, count);
    }
    if (phrase.other()) {
      return List.of(others(phrase, noun));
    }
    if (count == null) {
      return phrase.definite() ? known(known(phrase), noun) : List.of(uncounted(phrase, noun));
    }
    return phrase.definite()
        ? theCounted(known(phrase), noun, count)
        : counted(phrase, noun, count);
  }

  /** What people are doing tells of those who are known, not who they are: "the searching two". */
  private static Phrase known(Phrase phrase) {
    return phrase.descriptor().matches("[a-z]+ing") ? phrase.plainer() : phrase;
  }

  /** "Any officer", "no police staff": nobody in particular. */
  List<Referent> anyone(Noun noun) {
    Person anyone = cast.find(Labels.ANYONE).orElseGet(() -> cast.add(Labels.ANYONE, noun, "", 0));
    anyone.nobody = true;
    return List.of(Referent.one(anyone));
  }

  private List<Referent> partOf(Phrase phrase, Noun noun) {
    Integer part = phrase.lead().part();
    Integer whole = phrase.count();
    if (Integer.valueOf(1).equals(part) && whole == null && nobodyYet(noun, phrase.descriptor())) {
      return List.of(
          Referent.one(
              cast.add(Labels.one(noun, phrase.descriptor()), noun, phrase.descriptor(), null)));
    }
    List<Referent> all =
        whole == null || phrase.form() == Form.ALL && whole == 2
            ? known(phrase, noun)
            : theCounted(phrase, noun, whole);
    boolean uncounted = all.size() == 1 && Integer.valueOf(0).equals(all.getFirst().person().size);
    if (uncounted && (phrase.form() == Form.NONE || phrase.form() == Form.ANY)) {
      return anyone(noun);
    }
    return switch (phrase.form()) {
      case ALL, NONE, ANY -> all;
      default -> List.of(some(phrase, noun, enough(phrase, noun, all, part), part));
    };
  }

  /** Those who were named, or, where they are fewer than the part, others of whom it can be one. */
  private List<Referent> enough(
      Phrase phrase, Noun noun, List<Referent> all, @Nullable Integer part) {
    int people = Referent.people(all);
    return part != null && people > 0 && part > people ? larger(phrase, noun, part) : all;
  }

  /** Those of whom so many can be a part. */
  private List<Referent> larger(Phrase phrase, Noun noun, int part) {
    return cast.last(
            person -> person.people() >= part && person.fitsGroup(noun, phrase.descriptor()))
        .map(Referent::all)
        .orElseGet(() -> List.of(uncounted(phrase, noun)));
  }

  private boolean nobodyYet(Noun noun, String descriptor) {
    return cast.last(person -> person.fits(noun, descriptor)).isEmpty();
  }

  private Referent some(Phrase phrase, Noun noun, List<Referent> all, @Nullable Integer part) {
    Person group =
        all.size() == 1
            ? all.getFirst().person()
            : cast.groupOf(all.stream().map(Referent::person).toList(), noun);
    if (part == null || group.single() || group.people() == part) {
      return new Referent(group, part);
    }
    return Referent.one(part == 1 ? members.one(group) : members.some(group, part, phrase.other()));
  }

  private Referent others(Phrase phrase, Noun noun) {
    Integer count = phrase.count();
    if (phrase.lead().extra() && phrase.form() != Form.DEFINITE) {
      return Referent.one(newGroup(phrase, noun, count));
    }
    Optional<Person> again = rest(phrase, noun);
    if (again.isPresent()) {
      return Referent.one(again.get());
    }
    Optional<Referent> one =
        memory.lastOne().stream()
            .filter(last -> last.person().counted())
            .filter(last -> last.person().fitsGroup(noun, phrase.descriptor()))
            .filter(last -> count != null && count < last.person().people())
            .findFirst();
    if (one.isPresent() && phrase.form() != Form.DEFINITE) {
      return partOf(one.get().person(), count);
    }
    for (Referent last : memory.lastMany()) {
      Person group = parent(phrase, last);
      boolean fits = group.fitsGroup(noun, phrase.descriptor()) && memory.lastMany().size() == 1;
      boolean room =
          phrase.form() == Form.DEFINITE && !group.counted()
              || group.counted() && last.people() + (count == null ? 1 : count) <= group.people();
      if (fits && room) {
        return partOf(group, count);
      }
    }
    Optional<Person> counted = cast.counted(noun, phrase.descriptor());
    if (phrase.form() == Form.DEFINITE
        && counted.isPresent()
        && (count == null || counted.get().people() >= count)) {
      return partOf(counted.get(), count);
    }
    return Referent.one(newGroup(phrase, noun, count));
  }

  /** "The other two", where so many were already set apart from the rest of a group. */
  private Optional<Person> rest(Phrase phrase, Noun noun) {
    Integer count = phrase.count();
    return phrase.form() != Form.DEFINITE || count == null
        ? Optional.empty()
        : cast.last(person ->
            person.others
                && person.isOfFullGroup()
                && person.people() == count
                && person.fitsGroup(noun, phrase.descriptor())
                && memory.recent(0).stream().noneMatch(each -> each.person() == person));
  }

  /** So many others of a group; how many is unknown where no number is stated. */
  private Referent partOf(Person group, @Nullable Integer count) {
    return count == null || group.single()
        ? new Referent(group, count)
        : Referent.one(count == 1 ? members.other(group) : members.some(group, count, true));
  }

  /** The group to which others than those named last belong. */
  private static Person parent(Phrase phrase, Referent last) {
    Person whole = last.person().group;
    boolean all = Integer.valueOf(last.person().people()).equals(last.count());
    return phrase.form() == Form.DEFINITE && all && whole != null ? whole : last.person();
  }

  /** "The officers". */
  private List<Referent> known(Phrase phrase, Noun noun) {
    boolean mixed = noun.kind() == Noun.Kind.MIXED || noun.kind() == Noun.Kind.ANYONE;
    List<Referent> last =
        mixed && !memory.lastBreath().isEmpty() ? memory.lastBreath() : memory.lastMany();
    if (!last.isEmpty()
        && last.stream().allMatch(each -> each.person().fits(noun, phrase.descriptor()))
        && (mixed || Referent.people(last) > 0 || !last.getFirst().person().counted())) {
      return last;
    }
    Optional<Person> group = cast.counted(noun, phrase.descriptor());
    if (group.isPresent()) {
      return Referent.all(group.get());
    }
    List<Person> singles = cast.singles(noun, phrase.descriptor());
    boolean groups = cast.last(person -> person.fitsGroup(noun, phrase.descriptor())).isPresent();
    return singles.size() > 1 && !groups
        ? singles.stream().map(Referent::one).toList()
        : List.of(uncounted(phrase, noun));
  }

  private Referent uncounted(Phrase phrase, Noun noun) {
    return Referent.one(
        cast.last(person ->
                !person.single() && !person.counted() && person.same(noun, phrase.descriptor()))
            .orElseGet(() -> newGroup(phrase, noun, 0)));
  }

  /** "The two officers", "all six". */
  private List<Referent> theCounted(Phrase phrase, Noun noun, int count) {
    Optional<Person> group = cast.sized(noun, phrase.descriptor(), count);
    if (group.isPresent()) {
      return Referent.all(group.get());
    }
    List<Referent> sum = summing(phrase, noun, count);
    if (!sum.isEmpty()) {
      return sum;
    }
    Person some = newGroup(phrase, noun, count);
    memory.recent(1).stream()
        .map(Referent::person)
        .filter(whole -> whole.people() > count && whole.fitsGroup(noun, ""))
        .findFirst()
        .ifPresent(some::join);
    return List.of(Referent.one(some));
  }

  /** Those who are so many together: the ones named last, or all of whom the text speaks. */
  private List<Referent> summing(Phrase phrase, Noun noun, int count) {
    if (memory.lastMany().size() > 1 && Referent.people(memory.lastMany()) == count) {
      return memory.lastMany();
    }
    List<Person> plain =
        cast.singles(noun, phrase.descriptor()).stream().filter(Person::plain).toList();
    if (plain.size() == count) {
      return plain.stream().map(Referent::one).toList();
    }
    for (int back = 0; back < 4; back++) {
      List<Referent> recent =
          memory.recent(back).stream()
              .filter(each -> each.count() != null && loosely(each.person(), phrase, noun))
              .toList();
      boolean all = recent.stream().map(Referent::person).toList().containsAll(plain);
      boolean near = back == 0 || back == 1 && phrase.form() == Form.ALL;
      if (recent.size() > 1 && Referent.people(recent) == count && (all || near)) {
        return recent;
      }
    }
    return List.of();
  }

  private static boolean loosely(Person person, Phrase phrase, Noun noun) {
    return person.fits(noun, phrase.descriptor())
        || noun.plain() && phrase.descriptor().isEmpty() && person.noun.kind() == Noun.Kind.MIXED;
  }

  /** "Two officers": those two, or two of a larger group, or two who are new. */
  private List<Referent> counted(Phrase phrase, Noun noun, int count) {
    Optional<Person> group = cast.sized(noun, phrase.descriptor(), count);
    Optional<Person> larger =
        cast.last(person -> person.people() > count && person.fitsGroup(noun, phrase.descriptor()));
    boolean ofLarger = larger.isPresent() && !together.contains(count);
    if (group.isPresent() && !(ofLarger && later(larger.get(), group.get()))) {
      return Referent.all(group.get());
    }
    if (larger.isPresent() && !together.contains(count)) {
      return List.of(Referent.one(members.some(larger.get(), count, false)));
    }
    Person some = newGroup(phrase, noun, count);
    larger
        .filter(whole -> memory.recent(NEAR).stream().anyMatch(each -> each.person() == whole))
        .ifPresent(some::join);
    return List.of(Referent.one(some));
  }

  private static boolean later(Person group, Person other) {
    return group.spans.getFirst().start() > other.lastPlace();
  }

  private Person newGroup(Phrase phrase, Noun noun, @Nullable Integer count) {
    String label = Labels.many(count, phrase.other(), noun, phrase.descriptor());
    return cast.add(label, noun, phrase.descriptor(), count == null ? Integer.valueOf(0) : count);
  }
}
