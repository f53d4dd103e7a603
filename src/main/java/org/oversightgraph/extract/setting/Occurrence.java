package org.oversightgraph.extract.setting;

import static org.oversightgraph.extract.setting.Timeline.Kind.COMPLETED;
import static org.oversightgraph.extract.setting.Timeline.Kind.DISCOVERED;
import static org.oversightgraph.extract.setting.Timeline.Kind.LATER;
import static org.oversightgraph.extract.setting.Timeline.Kind.OCCURRED;
import static org.oversightgraph.extract.setting.Timeline.Kind.OPENED;
import static org.oversightgraph.extract.setting.Timeline.Kind.REFERRED;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.setting.Timeline.Event;
import org.oversightgraph.extract.setting.Timeline.Kind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;

/**
 * When the matter took place: on the first date that the prose tells before it turns to the
 * investigation, or from an earlier one if the conduct is said to have begun then; else in the
 * month of the heading, unless something else is dated to that month or the heading speaks of a
 * recommendation.
 */
final class Occurrence {

  private static final Set<Kind> AFTERWARDS =
      Set.of(REFERRED, OPENED, COMPLETED, DISCOVERED, LATER);
  private static final Set<Kind> PROGRESS = Set.of(REFERRED, OPENED, COMPLETED);
  private static final Pattern RECOMMENDATION =
      Pattern.compile("(?i)^(?:\\w+ )?recommendations?\\b");
  private static final Reading FIRST = RuleBook.reading("occurred/first-date");
  private static final Reading HEADING = RuleBook.reading("occurred/heading");

  private final Publication page;
  private final Timeline timeline;

  private Occurrence(Publication page, Timeline timeline) {
    this.page = page;
    this.timeline = timeline;
  }

  static Optional<Said<PartialDate>> of(Publication page, Timeline timeline) {
    Occurrence occurrence = new Occurrence(page, timeline);
    return occurrence.told().or(occurrence::heading);
  }

  private Optional<Said<PartialDate>> told() {
    Optional<Event> first = first();
    Optional<Event> stated =
        timeline.of(OCCURRED).stream()
            .filter(event -> !isAfterwards(event))
            .min(Comparator.comparing(event -> event.date().earliest()));
    return Stream.of(
            stated.filter(event -> first.isEmpty() || isEarlier(event, first.get())), first)
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::said);
  }

  private Optional<Event> first() {
    return timeline.events().stream()
        .filter(event -> event.part() == Section.Kind.NARRATIVE)
        .filter(event -> !isAfterwards(event) && !event.inStep())
        .findFirst();
  }

  /** Whether another sentence dates it before the other, and not merely less exactly. */
  private boolean isEarlier(Event event, Event other) {
    return event.date().earliest().isBefore(other.date().earliest())
        && !other.date().start().startsWith(event.date().start())
        && !event.date().sentences(page).equals(other.date().sentences(page));
  }

  private boolean isAfterwards(Event event) {
    boolean other = !event.is(OCCURRED) && AFTERWARDS.stream().anyMatch(event::is);
    return other || PROGRESS.stream().anyMatch(kind -> isAfter(event, kind));
  }

  /** Whether it lies after what can only have followed the matter. */
  private boolean isAfter(Event event, Kind kind) {
    return timeline.of(kind).stream()
        .anyMatch(other -> event.date().earliest().isAfter(other.date().latest()));
  }

  private Said<PartialDate> said(Event event) {
    Reading reading = event.of(OCCURRED).map(Found::reading).orElse(FIRST);
    return new Said<>(event.date().date(), reading, event.date().sentences(page));
  }

  private Optional<Said<PartialDate>> heading() {
    if (RECOMMENDATION.matcher(page.title()).find()) {
      return Optional.empty();
    }
    return Dates.ofHeading(page)
        .filter(date -> timeline.events().stream().noneMatch(event -> speaksAgainst(event, date)))
        .map(date -> new Said<>(date.date(), HEADING, Parts.title(page)));
  }

  private static boolean speaksAgainst(Event event, Dated heading) {
    boolean reported =
        event.is(REFERRED) || event.is(OPENED) || event.is(DISCOVERED) || event.is(LATER);
    return reported && event.date().start().startsWith(heading.start());
  }
}
