package org.oversightgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.source.Passage;

/** The relationships that a transaction speaks of, before and after. */
final class RelationStates {

  /** What identifies a relationship: its ends, its type and what distinguishes it from others. */
  record Key(String from, Relation relation, String to, String distinct) {

    static Key of(String from, Relation relation, String to, Map<String, ?> properties) {
      String name = relation.distinguishedBy();
      Object distinct = name == null ? "" : properties.get(name);
      return new Key(from, relation, to, String.valueOf(distinct));
    }
  }

  private final Map<Key, Map<String, @Nullable Object>> before = new LinkedHashMap<>();
  private final Map<Key, Map<String, @Nullable Object>> after = new LinkedHashMap<>();

  void found(Key key, Map<String, @Nullable Object> properties) {
    before.put(key, properties);
  }

  void relate(Key key, Map<String, Object> said, Evidence evidence) {
    Map<String, @Nullable Object> properties =
        after.computeIfAbsent(
            key, missing -> new LinkedHashMap<>(before.getOrDefault(missing, Map.of())));
    Basis held =
        Basis.valueOf(
            String.valueOf(
                Objects.requireNonNullElse(properties.get("basis"), Basis.EXTRACTED.name())));
    boolean believed = evidence.basis().compareTo(held) >= 0;
    plain(said)
        .forEach((property, value) -> {
          if (believed || properties.get(property) == null) {
            properties.put(property, value);
          }
        });
    Set<String> passages = new TreeSet<>();
    if (properties.get("evidence") instanceof List<?> old) {
      old.forEach(passage -> passages.add(String.valueOf(passage)));
    }
    evidence.passages().stream().map(Passage::id).forEach(passages::add);
    properties.put("evidence", List.copyOf(passages));
    properties.put("basis", (believed ? evidence.basis() : held).name());
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

  private static Map<String, Object> plain(Map<String, Object> said) {
    Map<String, Object> plain = new LinkedHashMap<>();
    said.forEach((property, value) -> {
      switch (value) {
        case PartialDate date -> plain.putAll(Dates.properties(property, date));
        case Integer number -> plain.put(property, Long.valueOf(number));
        default -> plain.put(property, value);
      }
    });
    return plain;
  }
}
