package org.oversightgraph.graph.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.assertion.Support;

/**
 * What was held before and is held no more, kept as partial copies: the values that a node loses,
 * or a whole node or relationship that is taken away.
 */
final class History {

  /** How a fact is supported may change without the fact itself changing. */
  private static final Set<String> ABOUT_THE_FACT =
      Set.of("id", "statedBy", "evidence", "basis", "recordedAt", "protected");

  /** When a fact was recorded, in its present form, and published. */
  static final Set<String> ABOUT_THE_RECORD = Set.of("recordedAt", "changedAt", "publicSince");

  private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

  /** Keeps the values that a node had and has no more. */
  void changed(String theCase, NodeState node) {
    Map<String, @Nullable Object> after = node.properties();
    Map<String, @Nullable Object> lost = new LinkedHashMap<>();
    node.before()
        .forEach((property, value) -> {
          if (!ABOUT_THE_FACT.contains(property)
              && !Objects.equals(value, after.get(property))
              && !isSilent(value)) {
            lost.put(property, value);
          }
        });
    if (!lost.isEmpty()) {
      Set<String> passages =
          NodeState.supportsOf(node.before()).stream()
              .filter(support -> lost.containsKey(support.property()))
              .map(Support::passage)
              .collect(Collectors.toCollection(TreeSet::new));
      lost.put("evidence", List.copyOf(passages));
      keep(theCase, node.id(), node.kind().label(), node.before(), lost);
    }
  }

  private static boolean isSilent(@Nullable Object value) {
    return value == null || PropertyMerge.SILENCE.contains(String.valueOf(value));
  }

  /** Keeps a node that is taken away. */
  void withdrawn(String theCase, NodeState node) {
    keep(theCase, node.id(), node.kind().label(), node.before(), node.before());
  }

  /** Keeps a relationship that is taken away. */
  void withdrawn(String theCase, RelationStates.Key key, RelationState relation) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>(relation.before());
    properties.put("to", key.to());
    keep(theCase, key.from(), key.relation().name(), relation.before(), properties);
  }

  private void keep(
      String theCase,
      String about,
      String was,
      Map<String, @Nullable Object> before,
      Map<String, @Nullable Object> held) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>(held);
    properties.remove("id");
    properties.remove("statedBy");
    properties.keySet().removeAll(ABOUT_THE_RECORD);
    properties.put("about", about);
    properties.put("was", was);
    properties.put("basis", before.get("basis"));
    properties.put("recordedAt", before.get("recordedAt"));
    rows.add(Map.of("case", theCase, "properties", properties));
  }

  List<Map<String, @Nullable Object>> rows() {
    return rows;
  }
}
