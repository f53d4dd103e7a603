package org.oversightgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.rule.Rules;
import org.oversightgraph.source.Span;

/** The rules of one topic, which find their places in a text. */
public record RuleBook(List<Rule> rules) {

  /**
   * The rules of {@code rules/<topic>.yaml}.
   *
   * @throws IllegalStateException if a rule cannot be used; says which and why
   */
  public static RuleBook of(String topic) {
    return new RuleBook(Rules.of(topic));
  }

  /** Every place within a range of the text where a rule applies, in the order of the text. */
  public List<Found> find(String text, Span within) {
    List<Found> found = new ArrayList<>();
    String words = within.of(text);
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(words);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shifted(within.start());
        found.add(new Found(rule, span, matcher.toMatchResult(), within.start()));
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }
}
