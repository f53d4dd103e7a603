package org.oversightgraph.extract.setting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.oversightgraph.extract.LeftOut;
import org.oversightgraph.extract.setting.Timeline.Kind;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

/**
 * What a publication states about the case that is not about people or what they did: forces,
 * stations, dates, the kind of matter, who investigated, and what came of it for policing.
 */
public final class Setting {

  private final CaseEntry caseEntry;
  private final List<StationEntry> stations;

  private Setting(CaseEntry caseEntry, List<StationEntry> stations) {
    this.caseEntry = caseEntry;
    this.stations = stations;
  }

  /** Reads a publication. */
  public static Setting of(Publication page, Vocabulary vocabulary) {
    ForceNames names = ForceNames.of(vocabulary);
    List<Said<String>> forces =
        LeftOut.orNote("forces", () -> Forces.of(page, names)).orElse(List.of());
    Stations stations = Stations.of(page, names, forces.stream().map(Said::value).toList());
    return new Setting(
        entry(page, vocabulary, forces, stations),
        Stream.concat(stations.scenes().stream(), stations.mentioned().stream())
            .map(Said::value)
            .toList());
  }

  /** The case itself. */
  public CaseEntry caseEntry() {
    return caseEntry;
  }

  /** The stations, custody suites and units that it names, also those that it only mentions. */
  public List<StationEntry> stations() {
    return stations;
  }

  /** The codes of the forces whose people or practice it is about, main force first. */
  public List<String> forces() {
    return caseEntry.forces();
  }

  private static CaseEntry entry(
      Publication page, Vocabulary vocabulary, List<Said<String>> forces, Stations stations) {
    Properties properties = new Properties();
    Timeline timeline =
        LeftOut.orNote("dates", () -> Timeline.of(page)).orElseGet(() -> Timeline.empty(page));
    return new CaseEntry(
        Keys.ofCase(page),
        properties.note("references", Printed.references(page)),
        Objects.requireNonNull(properties.note("title", Printed.title(page))),
        null,
        properties.note("matter", detail("matter", () -> Remit.matter(page))),
        properties.note("mode", detail("mode", () -> Remit.mode(page))),
        properties.note("operation", detail("operation", () -> Upshot.operation(page))),
        properties.note("occurred", detail("occurred", () -> Occurrence.of(page, timeline))),
        properties.note("discovered", timeline.first(Kind.DISCOVERED)),
        properties.note("referred", timeline.first(Kind.REFERRED)),
        properties.note("opened", timeline.first(Kind.OPENED)),
        properties.note("completed", timeline.last(Kind.COMPLETED)),
        properties.note("published", detail("published", () -> Printed.published(page))),
        properties.note("learning", detail("learning", () -> Upshot.learning(page))),
        properties.note("forces", forces),
        keys(properties.note("stations", stations.scenes())),
        keys(properties.note("mentioned", stations.mentioned())),
        properties.note(
            "themes",
            LeftOut.orNote("themes", () -> Upshot.themes(page, vocabulary)).orElse(List.of())),
        properties.citations(),
        List.of());
  }

  private static <T> Optional<Said<T>> detail(String what, Supplier<Optional<Said<T>>> reading) {
    return LeftOut.orNote(what, reading).flatMap(Function.identity());
  }

  private static List<String> keys(List<StationEntry> stations) {
    return stations.stream().map(StationEntry::key).toList();
  }
}
