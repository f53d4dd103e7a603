package org.oversightgraph.extract.people.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.Span;

/**
 * A phrase that speaks of people: "two of the four officers who came".
 *
 * @param noun the word for people; null where the phrase has none ("both", "they")
 * @param descriptor the words that tell them from others, without a force's name
 * @param labels the letters or numbers by which the source calls them
 * @param relative what "who …" adds
 */
public record Phrase(
    Span span,
    @Nullable Noun noun,
    Lead lead,
    String descriptor,
    List<Label> labels,
    @Nullable String relative) {

  /** How a phrase points at people. */
  public enum Form {
    /** "the officer", "these officers", "their supervisor". */
    DEFINITE,
    /** "an officer", "two officers". */
    INDEFINITE,
    /** "all officers", "both", "each officer". */
    ALL,
    /** "one of the officers", "two of the officers". */
    PART,
    /** "several of the officers", "some officers". */
    SOME,
    /** "no officer", "neither of them". */
    NONE,
    /** "any officer". */
    ANY,
    /** "officers". */
    BARE,
    /** "he", "she", "they". */
    PRONOUN
  }

  /** A letter or number that stands for one person: the A of "officers A and B". */
  public record Label(Span span, String text) {}

  public Form form() {
    return lead.form();
  }

  public @Nullable Integer count() {
    return lead.count();
  }

  public boolean other() {
    return lead.other();
  }

  public boolean plural() {
    Integer count = lead.count();
    return noun != null && (noun.plural() || count != null && count > 1);
  }

  public boolean police() {
    return noun == null || noun.police();
  }

  public boolean definite() {
    return form() == Form.DEFINITE || form() == Form.ALL || form() == Form.NONE;
  }

  /** Whether nothing but the noun says who is meant, and the noun says little. */
  public boolean plain() {
    return descriptor.isEmpty() && (noun == null || noun.plain());
  }

  /** The same words, of which only these count. */
  public Phrase at(Span words) {
    return new Phrase(words, noun, lead, descriptor, labels, relative);
  }

  /** The same phrase without a description. */
  public Phrase plainer() {
    return new Phrase(span, noun, lead, "", labels, relative);
  }

  public Phrase with(List<Label> otherLabels) {
    return new Phrase(span, noun, lead, descriptor, otherLabels, relative);
  }
}
