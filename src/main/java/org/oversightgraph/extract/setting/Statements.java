package org.oversightgraph.extract.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/** What sentences of a publication say by the rules of a topic. */
final class Statements {

  private final Publication page;
  private final RuleBook rules;

  Statements(Publication page, RuleBook rules) {
    this.page = page;
    this.rules = rules;
  }

  /** Every place in these parts where a rule applies, sentence by sentence. */
  Stream<Found> in(List<Span> parts) {
    return parts.stream()
        .flatMap(part -> page.sentences(part).stream())
        .flatMap(sentence -> rules.find(page.text(), sentence).stream());
  }

  /** The most certain of them, the first where several are. */
  static Optional<Found> best(Stream<Found> found, Predicate<Found> which) {
    return found
        .filter(which)
        .sorted(Comparator.comparing(Found::span))
        .reduce((one, other) -> other.rule().certainty() > one.rule().certainty() ? other : one);
  }

  /** What a rule finds, with the sentence that says so. */
  Said<String> said(Found found) {
    Span sentence = Sentence.around(page, found.span());
    return Said.of(found.rule().finds(), found.reading(), sentence);
  }

  /** Whether the rule looks in this part. */
  static boolean looksIn(Found found, String part) {
    return found.rule().yields().getOrDefault("where", part).contains(part);
  }
}
