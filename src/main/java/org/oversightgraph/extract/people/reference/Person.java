package org.oversightgraph.extract.people.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.people.phrase.Noun;
import org.oversightgraph.source.Span;

/** One person of a page, or people whom it only counts, while the page is being read. */
public final class Person {

  private static final String GENERAL =
      "offic.*|polic.*|misco.*|inves.*|initi.*|woman.*|women|person|people|force|their|there|which"
          + "|where|about|after|before|during|would|could|other";

  final String key;
  String label;
  final Noun noun;
  final String descriptor;

  /** How many they are; null for one person, 0 for a group whose size is not stated. */
  final @Nullable Integer size;

  /** Those of a group who are known one by one. */
  final List<Person> members = new ArrayList<>();

  final List<Span> spans = new ArrayList<>();

  private final Set<String> aliases = new HashSet<>();

  /** Whether it stands for nobody in particular: "any officer". */
  boolean nobody;

  /** Whether the page brings it in as somebody who is known to be there: "the custody officer". */
  boolean onDuty;

  /** Whether the page brings it in as somebody else's: "his sergeant". */
  boolean possessed;

  /** Whether they were brought in as the rest of a group: "the other two". */
  boolean others;

  @Nullable Integer ordinal;
  @Nullable String rank;
  @Nullable Person group;

  Person(String key, String label, Noun noun, String descriptor, @Nullable Integer size) {
    this.key = key;
    this.label = label;
    this.noun = noun;
    this.descriptor = descriptor;
    this.size = size;
    this.rank = noun.rank();
  }

  public String key() {
    return key;
  }

  public String label() {
    return label;
  }

  public Noun noun() {
    return noun;
  }

  public @Nullable Integer size() {
    return size;
  }

  public @Nullable String rank() {
    return rank;
  }

  /** The people of whom this one is known to be a member. */
  public @Nullable Person group() {
    return group;
  }

  public boolean standsForNobody() {
    return nobody;
  }

  /** Beginnings of the longer words of the sentences that speak of them. */
  final Set<String> context = new HashSet<>();

  /** How much of what is said now was said of them before. */
  long shared(String words) {
    return beginnings(words).stream().filter(context::contains).count();
  }

  void hear(String words) {
    context.addAll(beginnings(words));
  }

  private static Set<String> beginnings(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> word.length() > 4 && !word.matches(GENERAL))
        .map(word -> word.substring(0, 5))
        .collect(Collectors.toSet());
  }

  public boolean single() {
    return size == null;
  }

  boolean counted() {
    return size != null && size > 0;
  }

  /** How many people they are; 0 where it is not stated. */
  int people() {
    return size == null ? 1 : size;
  }

  public boolean plain() {
    return descriptor.isEmpty() && noun.plain();
  }

  /** Whether all of a counted group are known one by one. */
  boolean knownByMembers() {
    return counted() && members.size() == people() && members.stream().allMatch(Person::single);
  }

  /** Whether the parts of its group that were named are all of it. */
  boolean isOfFullGroup() {
    return group != null && group.members.stream().mapToInt(Person::people).sum() >= group.people();
  }

  void join(Person whole) {
    if (group == null && whole != this && whole.group != this) {
      group = whole;
      whole.members.add(this);
    }
  }

  int lastPlace() {
    return spans.isEmpty() ? -1 : spans.getLast().start();
  }

  /** That other words mean the same person: "the officer in the case, a sergeant". */
  void alsoCalled(Noun word, String described) {
    aliases.add((described + " " + word.words()).strip());
  }

  private boolean isCalled(String words) {
    return role().endsWith(words) || aliases.stream().anyMatch(alias -> alias.endsWith(words));
  }

  private String role() {
    return (descriptor + " " + noun.words()).strip();
  }

  /** Whether it was introduced by the same words. */
  boolean same(Noun word, String described) {
    return !nobody && noun.words().equals(word.words()) && descriptor.equals(described);
  }

  /** Whether these words can mean it: the same ones or wider ones. */
  boolean fits(Noun word, String described) {
    if (nobody) {
      return false;
    }
    if (same(word, described)) {
      return true;
    }
    if (!described.isEmpty()) {
      String words = described + " " + word.words();
      return words.equals(role()) || aliases.contains(words);
    }
    return switch (word.kind()) {
      case ANYONE -> true;
      case MIXED -> word.plain() || isCalled(word.words());
      default -> word.plain() ? noun.kind() == word.kind() : isCalled(word.words());
    };
  }

  boolean fitsGroup(Noun word, String described) {
    return !single() && fits(word, described);
  }
}
