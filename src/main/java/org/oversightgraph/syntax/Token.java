package org.oversightgraph.syntax;

import java.util.Set;
import org.oversightgraph.source.Span;

/**
 * A word of a sentence: where it stands in the whole text, its dictionary form, its part of speech
 * (Penn Treebank), and the word that governs it with the grammatical relation between them.
 */
public record Token(
    int index, Span span, String form, String lemma, String tag, int head, String relation) {

  /** The {@link #head} of a word that nothing governs. */
  public static final int NONE = -1;

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("WDT", "WP", "WP$");

  public boolean isRoot() {
    return head == NONE;
  }

  /** A verb in any form, a modal too; not a participle used as adjective or preposition. */
  public boolean isVerb() {
    return (tag.startsWith("VB") || tag.equals("MD")) && !is("nmod", "compound", "prep");
  }

  /** A common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** A pronoun that stands for somebody: he, they, who, himself. */
  public boolean isPronoun() {
    return tag.equals("PRP") || tag.equals("WP");
  }

  /** A verb that only helps another: "was", "have", "would" in "would have been dismissed". */
  public boolean isAuxiliary() {
    return is("aux", "auxpass");
  }

  /** Who, which, that or whose at the head of a relative clause. */
  public boolean isRelativePronoun() {
    return RELATIVE_PRONOUNS.contains(tag)
        || (form.equalsIgnoreCase("that") && !is("det", "mark", "advmod"));
  }

  /** Whether it stands in one of these relations to its head. */
  public boolean is(String... relations) {
    for (String each : relations) {
      if (each.equals(relation)) {
        return true;
      }
    }
    return false;
  }
}
