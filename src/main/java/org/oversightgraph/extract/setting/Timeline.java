package org.oversightgraph.extract.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** The dates of a publication's prose in their order, each with what it says happened then. */
final class Timeline {

  private static final RuleBook RULES = RuleBook.of("events");

  /** What a date can be the date of. */
  enum Kind {
    REFERRED,
    OPENED,
    COMPLETED,
    DISCOVERED,
    LATER,
    OCCURRED,
    STEP
  }

  /** A date and the rules that say what happened then. */
  record Event(Dated date, Section.Kind part, List<Rule> rules, boolean inStep) {

    /** The rule that says that it is the date of this. */
    Optional<Rule> of(Kind kind) {
      return rules.stream().filter(rule -> kind(rule) == kind).findFirst();
    }

    boolean is(Kind kind) {
      return of(kind).isPresent();
    }
  }

  private final List<Event> events = new ArrayList<>();
  private final Map<Span, List<Found>> inSentences = new HashMap<>();

  private final Publication page;

  private Timeline(Publication page) {
    this.page = page;
  }

  /** One on which nothing happened. */
  static Timeline empty(Publication page) {
    return new Timeline(page);
  }

  static Timeline of(Publication page) {
    Timeline timeline = new Timeline(page);
    Stream.of(Section.Kind.NARRATIVE, Section.Kind.RECOMMENDATIONS)
        .forEach(kind -> page.all(kind).forEach(part -> timeline.read(kind, part)));
    return timeline;
  }

  List<Event> events() {
    return events;
  }

  /** Those that are the date of this. */
  List<Event> of(Kind kind) {
    return events.stream().filter(event -> event.is(kind)).toList();
  }

  /** The first that is the date of this. */
  Optional<Said<PartialDate>> first(Kind kind) {
    return of(kind).stream().findFirst().map(event -> said(event, kind));
  }

  /** The last that is the date of this. */
  Optional<Said<PartialDate>> last(Kind kind) {
    return of(kind).stream().reduce((one, other) -> other).map(event -> said(event, kind));
  }

  private Said<PartialDate> said(Event event, Kind kind) {
    Reading reading = Found.reading(event.of(kind).orElseThrow());
    return new Said<>(event.date().date(), reading, event.date().sentences(page));
  }

  private void read(Section.Kind kind, Span part) {
    for (Dated date : Dates.in(page, part)) {
      List<Found> said =
          inSentences.computeIfAbsent(
              Sentence.around(page, date.span()), words -> RULES.find(page.text(), words));
      List<Rule> rules =
          said.stream()
              .filter(found -> found.place("date").filter(date.span()::overlaps).isPresent())
              .map(Found::rule)
              .toList();
      boolean step = said.stream().anyMatch(found -> kind(found.rule()) == Kind.STEP);
      events.add(new Event(date, kind, rules, step));
    }
  }

  private static Kind kind(Rule rule) {
    return rule.finds(Kind.class);
  }
}
