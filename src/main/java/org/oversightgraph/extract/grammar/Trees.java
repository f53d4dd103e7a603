package org.oversightgraph.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.oversightgraph.source.Span;
import org.oversightgraph.syntax.DependencyParser;
import org.oversightgraph.syntax.ParserUnavailable;
import org.oversightgraph.syntax.SentenceTree;

/**
 * The dependency trees of one publication, each made when it is first asked for. Where there is no
 * parser, or a sentence is too long for it, there is no tree, and rules fall back on the order of
 * the words.
 */
public final class Trees {

  /** Lists and tables without full stops; no sentence of prose was longer on 645 pages. */
  private static final int LONGEST_SENTENCE = 1200;

  private final String text;
  private final Map<Span, Optional<SentenceTree>> trees = new HashMap<>();

  public Trees(String text) {
    this.text = text;
  }

  /** The tree of a sentence, if there is one. */
  public Optional<SentenceTree> of(Span sentence) {
    return trees.computeIfAbsent(sentence, this::parse);
  }

  private Optional<SentenceTree> parse(Span sentence) {
    if (sentence.length() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    try {
      return Optional.of(DependencyParser.shared().parse(text, sentence));
    } catch (ParserUnavailable unavailable) {
      return Optional.empty();
    }
  }
}
