package org.oversightgraph.extract.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.grammar.Trees;
import org.oversightgraph.extract.people.participation.Participants;
import org.oversightgraph.extract.people.participation.Pronouns;
import org.oversightgraph.extract.people.participation.Roles;
import org.oversightgraph.extract.people.phrase.Modifiers;
import org.oversightgraph.extract.people.phrase.NamedForces;
import org.oversightgraph.extract.people.reference.Cast;
import org.oversightgraph.extract.people.reference.Person;
import org.oversightgraph.extract.people.reference.Reader;
import org.oversightgraph.extract.people.reference.Seen;
import org.oversightgraph.extract.people.reference.Story;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

/** The people of the police whom a publication speaks of: officers, staff, and groups of them. */
public final class People {

  /** The size of a group of which the publication does not say how many they are. */
  public static final int NOT_STATED = 0;

  private static final Pattern LETTERED = Pattern.compile(" (?:[A-Z]|\\d{1,2})$");

  private static final Pattern CONDUCTED_BY =
      Pattern.compile(
          "\\b(?:meeting|hearing|panel|proceedings|appeal|tribunal)\\b[^.;]{0,30}\\b(?:under|of|before|(?:chaired|led|heard|conducted|held|presided over|headed|considered|decided) by)\\s+$",
          Pattern.CASE_INSENSITIVE);

  private final Story story;
  private final List<Mention> mentions;
  private final List<SubjectEntry> subjects;
  private final Set<String> nobodies;
  private final Participants participants;
  private final Pronouns pronouns;
  private final Set<String> concerned;

  private People(
      Story story, Participants participants, Pronouns pronouns, List<SubjectEntry> subjects) {
    this.story = story;
    this.participants = participants;
    this.pronouns = pronouns;
    this.concerned =
        subjects.stream()
            .filter(subject -> subject.role().equals(Roles.SUBJECT))
            .map(SubjectEntry::key)
            .collect(Collectors.toSet());
    this.nobodies =
        story.seen().stream()
            .map(Seen::person)
            .filter(person -> person.standsForNobody())
            .map(person -> person.key())
            .collect(Collectors.toSet());
    this.mentions =
        story.seen().stream()
            .filter(seen -> !isDecisionMaker(story, seen))
            .map(People::mention)
            .toList();
    this.subjects = subjects;
  }

  /**
   * Words that speak of people of the police. Where they mean several people who are known one by
   * one, each has a mention with the same range.
   *
   * @param subject key of the subject
   * @param count how many people are meant here; null where it is not stated
   * @param collective whether the subject is a group; {@code count} can still be 1
   */
  public record Mention(Span span, String subject, @Nullable Integer count, boolean collective) {}

  /** Reads a publication, of which the forces are known, the main one first. */
  public static People of(Publication publication, Vocabulary vocabulary, List<String> forces) {
    NamedForces names = new NamedForces(vocabulary);
    Modifiers modifiers = new Modifiers(names);
    Trees trees = new Trees(publication.text());
    Cast cast = new Cast();
    Story story =
        Reader.read(publication, modifiers, cast, concerned(publication, modifiers, trees));
    Participants participants = new Participants(story, trees);
    Pronouns pronouns = Pronouns.resolve(story, participants);
    Subjects subjects = new Subjects(story, participants, names, forces);
    return new People(
        story,
        participants,
        pronouns,
        cast.people().stream()
            .filter(person -> !story.of(person).isEmpty())
            .map(subjects::entry)
            .toList());
  }

  /** Labels of those who are under investigation, as a first reading tells. */
  private static Set<String> concerned(Publication publication, Modifiers modifiers, Trees trees) {
    Cast cast = new Cast();
    Story story = Reader.read(publication, modifiers, cast, Set.of());
    Participants participants = new Participants(story, trees);
    Pronouns.resolve(story, participants);
    Roles roles = new Roles(story.text(), participants);
    return cast.people().stream()
        .filter(person -> roles.of(named(story, person)).role().equals(Roles.SUBJECT))
        .map(person -> person.label())
        .collect(Collectors.toSet());
  }

  /** The phrases that tell who is meant, without "the officer" and the like for a sergeant. */
  private static List<Seen> named(Story story, Person person) {
    return story.told(person).stream()
        .filter(seen -> person.plain() || !seen.phrase().plain() || !seen.phrase().definite())
        .toList();
  }

  /** Who conducts a meeting or hearing, is no participant of what is decided there. */
  private static boolean isDecisionMaker(Story story, Seen seen) {
    Span before = new Span(seen.sentence().start(), seen.span().start());
    return CONDUCTED_BY.matcher(before.of(story.text())).find();
  }

  private static Mention mention(Seen seen) {
    return new Mention(
        seen.span(), seen.person().key(), seen.referent().count(), !seen.person().single());
  }

  /** Every mention that lies within a range, in the order of the text. */
  public List<Mention> mentions(Span within) {
    return mentions.stream().filter(mention -> within.contains(mention.span())).toList();
  }

  /** Who fills the slots of a cue in a sentence. */
  public Filled filled(Span sentence, Span cue) {
    List<Mention> people = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    for (Span span : participants.of(sentence, cue)) {
      List<Mention> meant =
          mentions.stream().filter(mention -> mention.span().equals(span)).toList();
      people.addAll(meant);
      if (meant.isEmpty()) {
        others.add(span);
      }
    }
    return new Filled(people, others);
  }

  /** Whether people named at a place do to others what a cue says, as its grammar tells. */
  public boolean isAgent(Span sentence, Span cue, Span place) {
    return participants.agents(sentence, cue).stream().anyMatch(place::overlaps);
  }

  /** Whom of the police a pronoun means. */
  public Optional<Mention> antecedent(Span sentence, Span pronoun) {
    return pronouns
        .meant(sentence, pronoun)
        .map(seen -> new Mention(pronoun, seen.person().key(), 1, false));
  }

  /** Whether a pronoun rather means somebody who is not of the police. */
  public boolean meansSomebodyElse(Span sentence, Span pronoun) {
    return pronouns.meansStranger(sentence, pronoun);
  }

  /** Whether a key is that of somebody who is under investigation. */
  public boolean isConcerned(String key) {
    return concerned.contains(key);
  }

  /** Whom a sentence named last before a place; empty if that is nobody of the police. */
  public List<Mention> lastBefore(Span sentence, int place) {
    return story.lastBefore(sentence, place).stream().map(People::mention).toList();
  }

  /** The words in a range. */
  public String words(Span span) {
    return span.of(story.text());
  }

  /** Whether a key stands for nobody in particular: "any officer". */
  public boolean isNobody(String key) {
    return nobodies.contains(key);
  }

  /** All people, whether facts refer to them or not. */
  public List<SubjectEntry> subjects() {
    return subjects;
  }

  /**
   * Those to whom facts refer, the groups they belong to, those under investigation who are counted
   * or known one by one, those whom the text calls by a letter or number, and those who served
   * elsewhere before.
   */
  public List<SubjectEntry> subjectsReferredTo(Set<String> keys) {
    return subjectsReferredTo(Set.of(), keys);
  }

  /**
   * Those to whom facts refer, as above.
   *
   * @param facing keys of those who faced an allegation or an outcome, and so are its subjects
   * @param others keys of those to whom other facts refer
   */
  public List<SubjectEntry> subjectsReferredTo(Set<String> facing, Set<String> others) {
    Set<String> kept = new HashSet<>(others);
    kept.addAll(facing);
    subjects.stream().filter(People::worthKeeping).map(SubjectEntry::key).forEach(kept::add);
    Map<String, SubjectEntry> byKey =
        subjects.stream().collect(Collectors.toMap(SubjectEntry::key, Function.identity()));
    for (String key : List.copyOf(kept)) {
      SubjectEntry subject = byKey.get(key);
      while (subject != null && subject.partOf() != null && kept.add(subject.partOf())) {
        subject = byKey.get(subject.partOf());
      }
    }
    return Subjects.numbered(
        subjects.stream()
            .filter(subject -> kept.contains(subject.key()) && !isNobody(subject.key()))
            .map(subject -> facing.contains(subject.key()) ? Subjects.facing(subject) : subject)
            .toList());
  }

  private static boolean worthKeeping(SubjectEntry subject) {
    boolean known = subject.size() == null || subject.size() > NOT_STATED;
    return known && !subject.role().equals(Roles.OTHER)
        || LETTERED.matcher(subject.label()).find()
        || subject.service().stream().anyMatch(service -> service.status().equals("FORMER"));
  }
}
