package org.oversightgraph.extract.people.phrase;

import org.jspecify.annotations.Nullable;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.source.Span;

/**
 * A word for people, as the rules list them.
 *
 * @param words the words in the singular and in lower case
 * @param rank code of a rank, where the word is one
 */
public record Noun(
    Span span, Kind kind, boolean plural, String words, @Nullable String rank, Rule rule) {

  /** Whom a word can mean. */
  public enum Kind {
    OFFICER,
    STAFF,
    MIXED,
    ANYONE,
    PUBLIC
  }

  boolean police() {
    return kind != Kind.PUBLIC;
  }

  /** Whether it is an indefinite pronoun: "anybody", "no one", "everybody else". */
  boolean indefinite() {
    return kind == Kind.ANYONE && words.matches("(?:any|no|every)[ -]?(?:one|body)\\b.*");
  }

  /** Whether it says no more than that somebody is of the police. */
  public boolean plain() {
    return rank == null
        && (words.equals("officer")
            || words.equals("staff")
            || words.startsWith("member of")
            || kind == Kind.MIXED && words.contains("staff")
            || kind == Kind.ANYONE);
  }
}
