package org.oversightgraph.extract.recommendation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.Rule;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.source.Span;

/** The rules of one topic, asked for by the kind of thing that they find. */
public final class Rules {

  private final Map<String, List<Rule>> byKind;

  private Rules(RuleBook book) {
    byKind = book.rules().stream().collect(groupingBy(rule -> rule.yield("kind")));
  }

  /** The rules of {@code rules/<topic>.yaml}. */
  public static Rules of(String topic) {
    return new Rules(RuleBook.of(topic));
  }

  /** Every place in a range that rules of a kind find, in the order of the text. */
  public List<Found> all(String kind, String text, Span within) {
    List<Found> found = new ArrayList<>();
    String words = within.of(text);
    for (Rule rule : byKind.getOrDefault(kind, List.of())) {
      Matcher matcher = rule.pattern().matcher(words);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shifted(within.start());
        found.add(new Found(rule, span, matcher.toMatchResult(), within.start()));
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  /** The first place in a range that rules of a kind find. */
  public Optional<Found> first(String kind, String text, Span within) {
    return all(kind, text, within).stream().findFirst();
  }

  /** Whether rules of a kind find anything in a range. */
  public boolean anyOf(String kind, String text, Span within) {
    String words = within.of(text);
    return byKind.getOrDefault(kind, List.of()).stream()
        .anyMatch(rule -> rule.pattern().matcher(words).find());
  }
}
