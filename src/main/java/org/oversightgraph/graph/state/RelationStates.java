package org.oversightgraph.graph.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Relation;

/** The relationships that a transaction speaks of, before and after. */
public final class RelationStates {

  /** What identifies a relationship: its ends, its type and what distinguishes it from others. */
  public record Key(String from, Relation relation, String to, String distinct) {

    public static Key of(String from, Relation relation, String to, Map<String, ?> properties) {
      String name = relation.distinguishedBy();
      Object distinct = name == null ? "" : properties.get(name);
      return new Key(from, relation, to, String.valueOf(distinct));
    }

    /** How a person who reviews it names it. */
    @Override
    public String toString() {
      String triple = from + " " + relation + " " + to;
      return distinct.isEmpty() ? triple : triple + " " + distinct;
    }
  }

  private final Map<Key, RelationState> byKey = new LinkedHashMap<>();

  void found(Key key, String element, Map<String, @Nullable Object> properties) {
    byKey.put(key, new RelationState(element, properties));
  }

  /** The relationship, which is new if it was not found. */
  public RelationState get(Key key) {
    return byKey.computeIfAbsent(key, missing -> new RelationState(null, Map.of()));
  }

  /** The relationship if it was found or stated. */
  public Optional<RelationState> find(Key key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Those that lead from a node. */
  public List<RelationState> from(String node) {
    return byKey.entrySet().stream()
        .filter(each -> each.getKey().from().equals(node))
        .map(Map.Entry::getValue)
        .toList();
  }

  public Collection<Key> keys() {
    return byKey.keySet();
  }

  /** The relationships that nothing supports any more. */
  Map<Key, RelationState> withdrawn() {
    Map<Key, RelationState> gone = new LinkedHashMap<>();
    byKey.forEach((key, state) -> {
      if (!state.supported() && state.element() != null) {
        gone.put(key, state);
      }
    });
    return gone;
  }

  /** The ids in the database of those that will be other than they are. */
  List<String> changing() {
    return byKey.values().stream()
        .filter(state -> state.supported() && state.changed())
        .flatMap(state -> Stream.ofNullable(state.element()))
        .toList();
  }

  /** The rows to write for one relation: what is new or has changed. */
  List<Map<String, @Nullable Object>> rows(Relation relation) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    byKey.forEach((key, state) -> {
      if (key.relation() == relation && state.supported() && state.changed()) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("from", key.from());
        row.put("to", key.to());
        row.put("properties", state.properties());
        rows.add(row);
      }
    });
    return rows;
  }
}
