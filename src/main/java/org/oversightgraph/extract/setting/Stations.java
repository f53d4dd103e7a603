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
import org.oversightgraph.extract.LeftOut;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.setting.ForceNames.Named;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/**
 * The named stations, custody suites, units and commands of a publication, each once: those where
 * the matter took place or where the people concerned work, and those that are only mentioned.
 */
final class Stations {

  private static final RuleBook RULES = RuleBook.of("stations");
  private static final String NONE = "NONE";
  private static final String SCENE = "SCENE";
  private static final String MENTIONED = "MENTIONED";
  private static final Set<String> NO_NAMES = Set.of(NONE, SCENE, MENTIONED);

  private final Publication page;
  private final ForceNames forceNames;
  private final StationNames names;
  private final List<String> forces;

  private final Map<String, Said<StationEntry>> scenes = new LinkedHashMap<>();
  private final Map<String, Said<StationEntry>> others = new LinkedHashMap<>();

  private Stations(Publication page, ForceNames forceNames, List<String> forces) {
    this.page = page;
    this.forceNames = forceNames;
    this.names = new StationNames(page, forceNames);
    this.forces = forces;
  }

  static Stations of(Publication page, ForceNames names, List<String> forces) {
    Stations stations = new Stations(page, names, forces);
    Set<Span> recommended = Set.copyOf(page.all(Section.Kind.RECOMMENDATIONS));
    Stream.concat(Parts.title(page).stream(), Parts.prose(page).stream())
        .forEach(part -> stations.read(part, recommended.contains(part)));
    stations.others.keySet().removeAll(stations.scenes.keySet());
    List.of(stations.scenes, stations.others).forEach(Stations::dropShortNames);
    return stations;
  }

  /** Drops "X Custody" where "X Custody Suite" is named as well. */
  private static void dropShortNames(Map<String, Said<StationEntry>> named) {
    Set<String> keys = Set.copyOf(named.keySet());
    named
        .keySet()
        .removeIf(key ->
            key.endsWith("custody")
                && keys.stream().anyMatch(other -> other.startsWith(key + "-")));
  }

  /** Those where the matter took place, or where the people concerned work. */
  List<Said<StationEntry>> scenes() {
    return List.copyOf(scenes.values());
  }

  /** Those that are only mentioned. */
  List<Said<StationEntry>> mentioned() {
    return List.copyOf(others.values());
  }

  private void read(Span part, boolean recommended) {
    for (Span sentence : page.sentences(part)) {
      List<Found> all = RULES.find(page.text(), sentence);
      List<Span> taken = new ArrayList<>();
      for (Found each : all) {
        Span name = name(each);
        boolean some =
            isName(each)
                && !(recommended && each.rule().has("where"))
                && all.stream().noneMatch(other -> excludes(other, each));
        if (some && taken.stream().noneMatch(name::overlaps) && taken(each, all, sentence)) {
          taken.add(name);
        }
      }
    }
  }

  private static boolean isName(Found found) {
    return !NO_NAMES.contains(found.rule().finds());
  }

  private static Span name(Found found) {
    return found.place("name").orElse(found.span());
  }

  /** Whether this says that the other is none. */
  private static boolean excludes(Found one, Found other) {
    return one.rule().finds(NONE)
        && one.span().overlaps(other.span())
        && one.rule().yield("of").equals(other.rule().finds());
  }

  private boolean taken(Found words, List<Found> all, Span sentence) {
    String what = "a station in characters %d to %d".formatted(sentence.start(), sentence.end());
    return LeftOut.orNote(what, () -> add(words, all, sentence)).orElse(false);
  }

  private boolean add(Found words, List<Found> all, Span sentence) {
    String name = names.of(words);
    String force = force(words, sentence);
    if (name == null || force == null) {
      return false;
    }
    String key = Keys.slug(name);
    Reading reading = words.reading();
    String kind = words.rule().finds();
    StationEntry entry =
        new StationEntry(key, name, kind, force, null, Cite.of(reading, sentence), List.of());
    (isScene(words, all) ? scenes : others).putIfAbsent(key, Said.of(entry, reading, sentence));
    return true;
  }

  private static boolean isScene(Found words, List<Found> all) {
    boolean always = words.rule().has("always");
    boolean scene = !words.rule().has("else") || isSaid(SCENE, words, all);
    return always || scene && !isSaid(MENTIONED, words, all);
  }

  /** Whether a rule says in this sentence how the place stands to the matter. */
  private static boolean isSaid(String standing, Found words, List<Found> all) {
    return all.stream()
        .filter(each -> each.rule().finds(standing))
        .filter(each -> each.rule().yield("of").equals(words.rule().finds()))
        .anyMatch(each -> each.place("noun").filter(name(words)::overlaps).isPresent());
  }

  /** The one force of the page; where there are several, the one that is named just before. */
  private @Nullable String force(Found words, Span sentence) {
    if (forces.size() == 1) {
      return forces.getFirst();
    }
    return forceNames.in(page.text(), new Span(sentence.start(), name(words).end())).stream()
        .filter(force -> forces.contains(force.code()))
        .filter(force -> adjoins(force, words))
        .map(Named::code)
        .findFirst()
        .orElse(null);
  }

  private boolean adjoins(Named force, Found words) {
    int start = Math.max(force.span().end(), name(words).start());
    String between = page.at(new Span(force.span().end(), start));
    return between.matches("(?:[’']s?)?\\s*");
  }
}
