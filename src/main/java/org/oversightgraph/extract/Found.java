package org.oversightgraph.extract;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.source.Span;

/** A place in a publication's text where a rule applies. */
public record Found(Rule rule, Span span, MatchResult match, int offset) {

  /** How a fact that a rule found was read. */
  public static Reading reading(Rule rule) {
    return new Reading(rule.id(), rule.certainty());
  }

  /** How a fact that stands here was read. */
  public Reading reading() {
    return reading(rule);
  }

  /** The words of a named group, if it took part. */
  public Optional<String> words(String group) {
    return place(group).map(place -> match.group(group));
  }

  /** Where a named group stands in the publication's text, if it took part. */
  public Optional<Span> place(String group) {
    if (!match.namedGroups().containsKey(group) || match.start(group) < 0) {
      return Optional.empty();
    }
    return Optional.of(new Span(match.start(group), match.end(group)).shifted(offset));
  }
}
