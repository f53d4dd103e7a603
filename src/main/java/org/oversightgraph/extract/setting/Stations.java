package org.oversightgraph.extract.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.fact.CaseFile.StationEntry;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** The named stations, custody suites, units and commands of a publication, each once. */
final class Stations {

  private static final RuleBook RULES = RuleBook.of("stations");
  private static final String NONE = "NONE";

  private final Publication page;
  private final StationNames names;

  /** The one force of the page; whose station it is cannot be told where there are several. */
  private final @Nullable String force;

  private final Map<String, Said<StationEntry>> found = new LinkedHashMap<>();

  private Stations(Publication page, ForceNames names, List<String> forces) {
    this.page = page;
    this.names = new StationNames(page, names);
    this.force = forces.size() == 1 ? forces.getFirst() : null;
  }

  static List<Said<StationEntry>> of(Publication page, ForceNames names, List<String> forces) {
    Stations stations = new Stations(page, names, forces);
    Set<Span> recommended = Set.copyOf(page.all(Section.Kind.RECOMMENDATIONS));
    Stream.concat(Parts.title(page).stream(), Parts.prose(page).stream())
        .forEach(part -> stations.read(part, recommended.contains(part)));
    return List.copyOf(stations.found.values());
  }

  private void read(Span part, boolean recommended) {
    for (Span sentence : page.sentences(part)) {
      List<Found> all = RULES.find(page.text(), sentence);
      List<Span> taken = new ArrayList<>();
      for (Found each : all) {
        Span name = each.place("name").orElse(each.span());
        boolean some =
            !isNone(each)
                && !(recommended && each.rule().yields().containsKey("where"))
                && all.stream().noneMatch(other -> excludes(other, each));
        if (some && taken.stream().noneMatch(name::overlaps) && add(each, sentence)) {
          taken.add(name);
        }
      }
    }
  }

  private static boolean isNone(Found found) {
    return found.rule().yield("kind").equals(NONE);
  }

  /** Whether this says that the other is none. */
  private static boolean excludes(Found one, Found other) {
    return isNone(one)
        && one.span().overlaps(other.span())
        && one.rule().yield("of").equals(other.rule().yield("kind"));
  }

  private boolean add(Found words, Span sentence) {
    String name = names.of(words);
    if (name == null || force == null) {
      return false;
    }
    String key = Keys.slug(name);
    Reading reading = words.reading();
    String kind = words.rule().yield("kind");
    StationEntry entry =
        new StationEntry(key, name, kind, force, null, Cite.of(reading, sentence), List.of());
    found.putIfAbsent(key, Said.of(entry, reading, sentence));
    return true;
  }
}
