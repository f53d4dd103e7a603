package org.oversightgraph.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
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
   * Each of these nodes by its id.
   *
   * @throws UnknownNode if there is none with one of the ids
   */
  Map<String, Map<String, @Nullable Object>> all(List<String> ids) {
    return all(ids, null);
  }

  /**
   * Each of these nodes by its id, as it was recorded by the end of a day.
   *
   * @throws UnknownNode if there was none with one of the ids
   */
  public Map<String, Map<String, @Nullable Object>> all(
      List<String> ids, @Nullable LocalDate asOf) {
    Map<String, @Nullable Object> asked = new HashMap<>();
    asked.put("ids", ids);
    asked.put("asOf", asOf);
    Map<String, Map<String, @Nullable Object>> nodes = new LinkedHashMap<>();
    for (Row row : database.read("read/nodes", asked)) {
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
