package org.oversightgraph.extract;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oversightgraph.rule.Rules;
import org.oversightgraph.source.Span;

/** The rules of one topic, asked for by the kind of thing that they find. */
public final class RulesByKind {

  private static final RuleBook NONE = new RuleBook(List.of());

  private final Map<String, RuleBook> byKind;

  private RulesByKind(Map<String, RuleBook> byKind) {
    this.byKind = byKind;
  }

  /** The rules of {@code rules/<topic>.yaml}. */
  public static RulesByKind of(String topic) {
    return new RulesByKind(
        Rules.of(topic).stream()
            .collect(groupingBy(rule -> rule.finds(), collectingAndThen(toList(), RuleBook::new))));
  }

  /** Every place in a range that rules of a kind find, in the order of the text. */
  public List<Found> all(String kind, String text, Span within) {
    return byKind.getOrDefault(kind, NONE).find(text, within);
  }

  /** The first place in a range that rules of a kind find. */
  public Optional<Found> first(String kind, String text, Span within) {
    return all(kind, text, within).stream().findFirst();
  }

  /** Whether rules of a kind find anything in a range. */
  public boolean anyOf(String kind, String text, Span within) {
    return byKind.getOrDefault(kind, NONE).finds(text, within);
  }
}
