package org.oversightgraph.evaluate.mini.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.pairing.Person;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;

/** What is held of one case by the case files of its pages together. */
public final class Held {

  /** How people are known whose number is not stated. */
  private static final int NOT_STATED = 0;

  private final List<PageRead> pages;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Map<String, String>> ids = new ArrayList<>();

  public Held(List<PageRead> pages) {
    this.pages = pages;
    for (int page = 0; page < pages.size(); page++) {
      ids.add(new LinkedHashMap<>());
      for (SubjectEntry each : pages.get(page).file().subjects()) {
        add(page, each);
      }
    }
  }

  public boolean found() {
    return !pages.isEmpty();
  }

  public Map<String, Person> people() {
    return people;
  }

  /** Entries of all files. */
  public <T> List<T> every(Function<CaseFile, List<T>> list) {
    return pages.stream().flatMap(page -> list.apply(page.file()).stream()).toList();
  }

  /** The first that any file gives. */
  public @Nullable String first(Function<CaseEntry, @Nullable String> property) {
    for (PageRead page : pages) {
      String value = property.apply(page.file().theCase());
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  public Set<String> forces() {
    Set<String> forces = new LinkedHashSet<>();
    pages.forEach(page -> forces.addAll(page.file().theCase().forces()));
    return forces;
  }

  /** The names of the stations where the case took place. */
  public Set<String> stations() {
    Set<String> names = new LinkedHashSet<>();
    for (PageRead page : pages) {
      for (String key : page.file().theCase().stations()) {
        names.add(
            page.file().stations().stream()
                .filter(each -> each.key().equals(key))
                .map(StationEntry::name)
                .findFirst()
                .orElse(key));
      }
    }
    return names;
  }

  /** Findings as facts, of allegations and of the case as a whole. */
  public List<Fact> findings() {
    List<Fact> facts = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (AllegationEntry allegation : pages.get(page).file().allegations()) {
        for (FindingEntry finding : allegation.findings()) {
          findings(page, allegation.subjects(), finding, facts);
        }
      }
      for (FindingEntry conclusion : pages.get(page).file().conclusions()) {
        findings(page, List.of(), conclusion, facts);
      }
    }
    return distinct(facts);
  }

  /** Outcomes as facts; two of one kind and number stay two. */
  public List<Fact> outcomes() {
    List<Fact> facts = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (OutcomeEntry each : pages.get(page).file().outcomes()) {
        Integer count = Integer.valueOf(NOT_STATED).equals(each.count()) ? null : each.count();
        spread(ids(page, each.subjects()), Key.plain(each.kind()), count, false, facts);
      }
    }
    List<Fact> distinct = new ArrayList<>();
    for (Fact fact : facts) {
      if (!distinct.contains(fact) || !fact.key().result().equals("LEARNING")) {
        distinct.add(fact);
      }
    }
    return distinct;
  }

  /** The ids of people that a file of a page means. */
  public Set<String> ids(int page, List<String> keys) {
    Set<String> found = new LinkedHashSet<>();
    keys.forEach(key -> found.add(ids.get(page).getOrDefault(key, page + ":" + key)));
    return found;
  }

  public int pages() {
    return pages.size();
  }

  public PageRead page(int number) {
    return pages.get(number);
  }

  /** Every text of the publications and what is said in words of them. */
  public Stream<String> texts() {
    return pages.stream().flatMap(PageRead::texts);
  }

  private void add(int page, SubjectEntry entry) {
    String id =
        page == 0
            ? page + ":" + entry.key()
            : people.values().stream()
                .filter(each -> each.label().equals(entry.label()))
                .map(Person::id)
                .findFirst()
                .orElse(page + ":" + entry.key());
    ids.get(page).put(entry.key(), id);
    Integer size = entry.size() == null ? Integer.valueOf(1) : entry.size();
    Set<String> groups = new LinkedHashSet<>();
    if (entry.partOf() != null) {
      groups.add(page + ":" + entry.partOf());
    }
    people
        .computeIfAbsent(
            id,
            any ->
                new Person(
                    id,
                    entry.label(),
                    size == NOT_STATED ? null : size,
                    entry.rank(),
                    new LinkedHashSet<>(),
                    groups,
                    entry.service()))
        .roles()
        .add(entry.role());
  }

  private void findings(int page, List<String> subjects, FindingEntry finding, List<Fact> facts) {
    if (finding.result().contains("UPHELD")) {
      return;
    }
    List<@Nullable String> standards = new ArrayList<>(finding.standards());
    if (standards.isEmpty()) {
      standards.add(null);
    }
    for (String standard : standards) {
      Key key = Key.finding(finding.stage(), finding.result(), finding.level(), standard);
      spread(ids(page, subjects), key, finding.count(), true, facts);
    }
  }

  /** Of everybody singly, where all that are named are meant. */
  private void spread(
      Set<String> named, Key key, @Nullable Integer count, boolean finding, List<Fact> facts) {
    List<Person> meant =
        named.stream()
            .map(this::person)
            .filter(each -> each.groups().stream().noneMatch(named::contains))
            .toList();
    if (meant.isEmpty() || (meant.size() > 1 && count != null && !isSum(count, meant))) {
      facts.add(new Fact(new LinkedHashSet<>(meant.stream().map(Person::id).toList()), key, count));
      return;
    }
    for (Person each : meant) {
      Integer own = meant.size() == 1 && count != null && count != 0 ? count : null;
      Integer size = finding || each.single() ? each.size() : null;
      facts.add(new Fact(Set.of(each.id()), key, own == null ? size : own));
    }
  }

  private Person person(String id) {
    Person person = people.get(id);
    if (person == null) {
      throw new IllegalStateException("a fact of somebody who is not in the case file: " + id);
    }
    return person;
  }

  private static boolean isSum(int count, List<Person> people) {
    return people.stream().noneMatch(each -> each.size() == null)
        && people.stream().mapToInt(each -> each.sizeOr(0)).sum() == count;
  }

  private static List<Fact> distinct(List<Fact> facts) {
    return List.copyOf(new LinkedHashSet<>(facts));
  }
}
