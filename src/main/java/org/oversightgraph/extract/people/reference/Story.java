package org.oversightgraph.extract.people.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.people.phrase.Lead;
import org.oversightgraph.extract.people.phrase.Phrase;
import org.oversightgraph.source.Span;

/** A text with everybody of whom it speaks, in its order. */
public final class Story {

  private static final RuleBook EMPLOYERS = RuleBook.of("employers");

  private final String text;
  private final List<Span> told;
  private final List<Seen> seen = new ArrayList<>();
  private final List<Span> strangers = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();

  /**
   * The story that a publication tells.
   *
   * @param told where it tells what happened; what stands elsewhere is about the same people, but
   *     gives them no part in the case
   */
  Story(String text, List<Span> told) {
    this.text = text;
    this.told = told;
  }

  /** The phrases of the story itself that mean this person or group. */
  public List<Seen> told(Person person) {
    return of(person).stream()
        .filter(
            each -> told.isEmpty() || told.stream().anyMatch(span -> span.contains(each.span())))
        .toList();
  }

  public String text() {
    return text;
  }

  /** That a pronoun means somebody of the police. */
  public void resolve(Span sentence, Span pronoun, Referent meant) {
    strangers.remove(pronoun);
    Lead lead = Lead.pronoun(pronoun.start());
    seen.add(new Seen(sentence, new Phrase(pronoun, null, lead, "", List.of(), null), meant));
  }

  /** Puts the phrases in the order of the text. */
  public void sort() {
    seen.sort(Comparator.comparing(Seen::span));
  }

  void begin(Span sentence) {
    sentences.add(sentence);
  }

  void add(Seen one) {
    seen.add(one);
  }

  /** That a phrase means nobody of the police, or nobody who is known. */
  void addStranger(Span span) {
    strangers.add(span);
  }

  public List<Seen> seen() {
    return seen;
  }

  /** The sentences that speak of somebody, in their order. */
  public List<Span> sentences() {
    return sentences;
  }

  /** The phrases in a range that mean people of the police. */
  public List<Seen> seenIn(Span within) {
    return seen.stream().filter(each -> within.contains(each.span())).toList();
  }

  /** The phrases in a range that mean somebody else, or nobody who is known. */
  public List<Span> strangersIn(Span within) {
    return strangers.stream().filter(within::contains).toList();
  }

  /** A rule that was found, and the sentence in which it was. */
  public record Said(Found found, Span sentence) {

    public boolean has(String name) {
      return found.rule().has(name);
    }
  }

  /** What the sentences that speak of the police say of forces in which people serve or served. */
  public List<Said> employers() {
    return seen.stream()
        .map(Seen::sentence)
        .distinct()
        .flatMap(sentence ->
            EMPLOYERS.find(text, sentence).stream().map(found -> new Said(found, sentence)))
        .toList();
  }

  /** The phrases that mean this person or group. */
  public List<Seen> of(Person person) {
    return seen.stream().filter(each -> each.person() == person).toList();
  }

  /** Whom a sentence named last before a place; empty if that is nobody of the police. */
  public List<Seen> lastBefore(Span sentence, int place) {
    Optional<Seen> last =
        seen.stream()
            .filter(each -> each.sentence().equals(sentence) && each.span().start() < place)
            .max(Comparator.comparing(Seen::span));
    if (last.isEmpty()) {
      return List.of();
    }
    Span span = last.get().span();
    boolean stranger =
        strangers.stream().anyMatch(each -> each.start() > span.end() && each.start() < place);
    return stranger ? List.of() : seen.stream().filter(each -> each.span().equals(span)).toList();
  }
}
