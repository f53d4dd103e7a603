package org.oversightgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.source.Passage;

/** The relationships that a transaction speaks of, before and after. */
final class RelationStates {

  /** Stations are of many cases: what one case file says of them another may say as well. */
  private static final String STATION = NodeKind.STATION.prefix() + ":";

  /** What identifies a relationship: its ends, its type and what distinguishes it from others. */
  record Key(String from, Relation relation, String to, String distinct) {

    static Key of(String from, Relation relation, String to, Map<String, ?> properties) {
      String name = relation.distinguishedBy();
      Object distinct = name == null ? "" : properties.get(name);
      return new Key(from, relation, to, String.valueOf(distinct));
    }
  }

  private final Map<Key, Map<String, @Nullable Object>> before = new LinkedHashMap<>();
  private final Map<Key, String> elements = new LinkedHashMap<>();
  private final Set<Key> unsupported = new LinkedHashSet<>();
  private final Map<Key, Map<String, @Nullable Object>> after = new LinkedHashMap<>();

  void found(Key key, String element, Map<String, @Nullable Object> properties) {
    before.put(key, properties);
    elements.put(key, element);
  }

  /** Forgets what a case file said that cites these documents. */
  void forget(Set<String> documents) {
    before.forEach((key, properties) -> {
      if (basis(properties) != Basis.CURATED || key.from().startsWith(STATION)) {
        return;
      }
      List<String> others =
          passages(properties).stream()
              .filter(passage -> !documents.contains(document(passage)))
              .toList();
      if (others.isEmpty()) {
        unsupported.add(key);
      } else {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(properties);
        rest.put("evidence", others);
        after.put(key, rest);
      }
    });
  }

  /** The relationships that nothing supports any more, by their ids in the database. */
  List<String> withdrawn() {
    return unsupported.stream().filter(key -> !after.containsKey(key)).map(elements::get).toList();
  }

  void relate(Key key, Map<String, Object> said, Evidence evidence) {
    Map<String, @Nullable Object> properties = after.computeIfAbsent(key, this::start);
    boolean believed = believed(properties, evidence);
    said.forEach((property, value) -> {
      if (believed || properties.get(property) == null) {
        Dates.set(
            properties, property, value instanceof Integer number ? Long.valueOf(number) : value);
      }
    });
    Set<String> passages = new TreeSet<>(passages(properties));
    evidence.passages().stream().map(Passage::id).forEach(passages::add);
    properties.put("evidence", List.copyOf(passages));
    if (evidence.basis().compareTo(basis(properties)) >= 0) {
      properties.put("basis", evidence.basis().name());
    }
  }

  /** What is held of a relationship; only its day where nothing supports it any more. */
  private Map<String, @Nullable Object> start(Key key) {
    Map<String, @Nullable Object> held = new LinkedHashMap<>(before.getOrDefault(key, Map.of()));
    if (unsupported.contains(key)) {
      held.keySet().retainAll(Set.of("recordedAt"));
    }
    return held;
  }

  /** A better basis prevails; on the same one the first source stands until it corrects itself. */
  private static boolean believed(Map<String, @Nullable Object> held, Evidence evidence) {
    int better = evidence.basis().compareTo(basis(held));
    Set<String> restating =
        evidence.passages().stream().map(each -> each.document().id()).collect(Collectors.toSet());
    return better > 0
        || (better == 0
            && passages(held).stream().map(RelationStates::document).allMatch(restating::contains));
  }

  private static Basis basis(Map<String, @Nullable Object> properties) {
    return properties.get("basis") instanceof String held ? Basis.valueOf(held) : Basis.EXTRACTED;
  }

  private static String document(String passage) {
    return passage.substring(0, passage.indexOf('#'));
  }

  private static List<String> passages(Map<String, @Nullable Object> properties) {
    return properties.get("evidence") instanceof List<?> held
        ? held.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The rows to write for one relation: what is new or has changed. */
  List<Map<String, @Nullable Object>> rows(Relation relation) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    after.forEach((key, properties) -> {
      if (key.relation() == relation && !properties.equals(before.get(key))) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("from", key.from());
        row.put("to", key.to());
        row.put("properties", properties);
        rows.add(row);
      }
    });
    return rows;
  }
}
