package org.oversightgraph.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.graph.database.Row;
import org.springframework.stereotype.Component;

/** Nodes by id, whatever they are. */
@Component
public final class Nodes {

  private final Database database;

  Nodes(Database database) {
    this.database = database;
  }

  /**
   * Each of these nodes by its id, as of a day.
   *
   * @throws UnknownNode if there is none with one of the ids
   */
  public Map<String, Map<String, @Nullable Object>> all(List<String> ids, Day day) {
    Map<String, Map<String, @Nullable Object>> nodes = new LinkedHashMap<>();
    for (Row row : database.read("read/nodes", day.with(Map.of("ids", ids)))) {
      nodes.put(row.text("id"), row.map("value"));
    }
    ids.stream()
        .filter(id -> !nodes.containsKey(id))
        .findFirst()
        .ifPresent(id -> {
          throw new UnknownNode("no node has the id '" + id + "'");
        });
    return nodes;
  }

  static List<?> labels(Map<String, @Nullable Object> node) {
    return node.get("labels") instanceof List<?> labels ? labels : List.of();
  }
}
