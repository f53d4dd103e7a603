package org.oversightgraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.rule.Literals;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.rule.Rules;
import org.oversightgraph.source.Span;

/** The rules of one topic, which find their places in a text. */
public final class RuleBook {

  private final List<Tried> rules;

  /** A rule and the words without which it need not be tried. */
  private record Tried(Rule rule, Literals words) {}

  RuleBook(List<Rule> rules) {
    this.rules = rules.stream().map(rule -> new Tried(rule, Literals.of(rule.pattern()))).toList();
  }

  /**
   * The rules of {@code rules/<topic>.yaml}, of one topic or several.
   *
   * @throws IllegalStateException if a rule cannot be used; says which and why
   */
  public static RuleBook of(String... topics) {
    return new RuleBook(Arrays.stream(topics).flatMap(topic -> Rules.of(topic).stream()).toList());
  }

  /**
   * How a fact was read that no pattern says, by its entry in {@code rules/<topic>.yaml}.
   *
   * @param id the topic and the entry's id, for example {@code forces/most-named}
   */
  public static Reading reading(String id) {
    return Rules.otherwise(id.substring(0, id.indexOf('/'))).stream()
        .filter(other -> other.id().equals(id))
        .map(other -> new Reading(id, other.certainty()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule file has an entry " + id));
  }

  /** The rules, in the order of their files. */
  public List<Rule> rules() {
    return rules.stream().map(Tried::rule).toList();
  }

  /** Every place within a range of the text where a rule applies, in the order of the text. */
  public List<Found> find(String text, Span within) {
    List<Found> found = new ArrayList<>();
    String words = within.of(text);
    String lower = words.toLowerCase(Locale.ROOT);
    for (Tried tried : rules) {
      if (!tried.words().allow(lower)) {
        continue;
      }
      Matcher matcher = tried.rule().pattern().matcher(words);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shifted(within.start());
        found.add(new Found(tried.rule(), span, matcher.toMatchResult(), within.start()));
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  /** Whether any rule applies within a range of the text. */
  public boolean finds(String text, Span within) {
    String words = within.of(text);
    String lower = words.toLowerCase(Locale.ROOT);
    return rules.stream()
        .filter(tried -> tried.words().allow(lower))
        .anyMatch(tried -> tried.rule().pattern().matcher(words).find());
  }
}
