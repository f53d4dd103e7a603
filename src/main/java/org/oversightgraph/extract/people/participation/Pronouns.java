package org.oversightgraph.extract.people.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.people.reference.Person;
import org.oversightgraph.extract.people.reference.Seen;
import org.oversightgraph.extract.people.reference.Story;
import org.oversightgraph.source.Span;

/**
 * Tells whom of the police "he" and "she" mean: the nearest before them, subjects of clauses before
 * others, as far as gender agrees. Gender is known here only from pronouns that were told before,
 * and is forgotten with the page.
 */
public final class Pronouns {

  private static final int SENTENCES_BACK = 6;
  private static final Pattern SINGULAR = Pattern.compile("(?i)\\b(?:he|she)\\b");

  /** Pronouns that do not mean the subject of their own clause. */
  private static final Pattern OBJECT = Pattern.compile("(?i)him|her|them");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i),?\\s+(?:(?:to|for|with|under|by|of|from)\\s+)?(?:whom|whose\\s\\w+)\\s+");
  private static final Pattern MALE =
      Pattern.compile(
          "(?i)he|him|his|.*\\b(?:m[ae]n|boys?|father|sons?|brother|husband|boyfriend|Mr)");
  private static final Pattern FEMALE =
      Pattern.compile(
          "(?i)she|her|.*\\b(?:wom[ae]n|girls?|mother|daughters?|sister|wife|girlfriend|Mrs|Ms|Miss)");

  private final Story story;
  private final Participants participants;
  private final List<Span> sentences;
  private final Map<Person, Gender> genders = new HashMap<>();

  private enum Gender {
    MALE,
    FEMALE
  }

  private Pronouns(Story story, Participants participants) {
    this.story = story;
    this.participants = participants;
    this.sentences = story.sentences();
  }

  /** Resolves the pronouns of a page, and notes in the story whom they mean. */
  public static Pronouns resolve(Story story, Participants participants) {
    Pronouns pronouns = new Pronouns(story, participants);
    pronouns.sentences.forEach(pronouns::learn);
    story.sort();
    return pronouns;
  }

  /** Who of the police is meant, if anybody is. */
  public Optional<Seen> meant(Span sentence, Span pronoun) {
    Gender gender = gender(pronoun.of(story.text()));
    int at = sentences.indexOf(sentence);
    boolean object = OBJECT.matcher(pronoun.of(story.text())).matches();
    for (int index = object ? at - 1 : at; index >= Math.max(0, at - SENTENCES_BACK); index--) {
      for (Seen seen : bySalience(sentences.get(index), pronoun.start())) {
        if (agrees(seen.person(), gender) && !isHead(seen, pronoun)) {
          return Optional.of(seen);
        }
      }
    }
    return Optional.empty();
  }

  /** A pronoun that begins a clause is taken for the subject before it; so its gender is known. */
  private void learn(Span sentence) {
    Matcher pronouns = SINGULAR.matcher(story.text()).region(sentence.start(), sentence.end());
    while (pronouns.find()) {
      Span pronoun = new Span(pronouns.start(), pronouns.end());
      Gender gender = gender(pronouns.group());
      if (gender != null && !meansStranger(sentence, pronoun)) {
        meant(sentence, pronoun)
            .ifPresent(seen -> {
              genders.putIfAbsent(seen.person(), gender);
              story.resolve(sentence, pronoun, seen.referent());
            });
      }
    }
  }

  /** Whether somebody else who can be of the same gender is nearer than anybody of the police. */
  public boolean meansStranger(Span sentence, Span pronoun) {
    Gender gender = gender(pronoun.of(story.text()));
    int at = sentences.indexOf(sentence);
    for (int index = at; index >= Math.max(0, at - 1); index--) {
      Span within = sentences.get(index);
      boolean stranger =
          story.strangersIn(within).stream()
              .filter(span -> span.start() < pronoun.start())
              .map(span -> gender(span.of(story.text())))
              .anyMatch(other -> other == null || gender == null || other == gender);
      if (stranger) {
        return true;
      }
      if (!bySalience(within, pronoun.start()).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** "The sergeant to whom he answered": the head of a relative clause is not its subject. */
  private boolean isHead(Seen seen, Span pronoun) {
    return seen.span().end() <= pronoun.start()
        && RELATIVE.matcher(story.text().substring(seen.span().end(), pronoun.start())).matches();
  }

  private boolean agrees(Person person, @Nullable Gender gender) {
    return gender == null || genders.getOrDefault(person, gender) == gender;
  }

  /** Single people of a sentence before a place: subjects of clauses first, then the last named. */
  private List<Seen> bySalience(Span sentence, int before) {
    List<Seen> singles =
        new ArrayList<>(
            story.seenIn(sentence).stream()
                .filter(seen -> seen.span().start() < before)
                .filter(seen -> seen.person().single() && !seen.person().standsForNobody())
                .toList());
    List<Seen> ordered = new ArrayList<>(singles.stream().filter(participants::isSubject).toList());
    singles.removeAll(ordered);
    ordered.addAll(singles.reversed());
    return ordered;
  }

  private static @Nullable Gender gender(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    if (FEMALE.matcher(plain).matches()) {
      return Gender.FEMALE;
    }
    return MALE.matcher(plain).matches() ? Gender.MALE : null;
  }
}
