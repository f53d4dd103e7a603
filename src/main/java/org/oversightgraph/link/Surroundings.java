package org.oversightgraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.link.Network.Edge;
import org.springframework.stereotype.Component;

/** What surrounds nodes, level by level; what joins everyone is shown, but not gone through. */
@Component
public final class Surroundings {

  private static final Set<String> HUBS = Set.of("Force", "Body", "Standard", "Theme");

  /** A node is joined to a few that are in the picture already. */
  private static final int RELATIONSHIPS_A_NODE = 4;

  private final Database database;
  private final Nodes nodes;

  Surroundings(Database database, Nodes nodes) {
    this.database = database;
    this.nodes = nodes;
  }

  /**
   * What is around these nodes; asks one question a level and two more.
   *
   * @param labels the labels that may surround them, or null for all but documents and passages
   * @param limit how many nodes at the most; the rarer is kept
   * @throws UnknownNode if there is no node with one of the ids
   */
  public Network of(
      List<String> around, int depth, @Nullable List<String> labels, int limit, Day day) {
    Map<String, Map<String, @Nullable Object>> found = nodes.all(around, day);
    List<String> frontier = List.copyOf(found.keySet());
    boolean truncated = false;
    for (int level = 0; level < depth && !frontier.isEmpty() && !truncated; level++) {
      int relationships = limit * RELATIONSHIPS_A_NODE;
      Map<String, @Nullable Object> asked = new HashMap<>();
      day.into(asked);
      asked.put("ids", frontier);
      asked.put("kinds", labels);
      asked.put("limit", relationships);
      List<Row> rows = database.read("read/network-neighbours", asked);
      truncated = rows.size() == relationships;
      List<String> next = new ArrayList<>();
      for (Row row : rows) {
        for (String end : List.of("from", "to")) {
          Map<String, @Nullable Object> node = row.map(end);
          String id = String.valueOf(node.get("id"));
          if (!found.containsKey(id) && found.size() >= limit) {
            truncated = true;
          } else if (found.putIfAbsent(id, node) == null && !isHub(node)) {
            next.add(id);
          }
        }
      }
      frontier = next;
    }
    return new Network(List.copyOf(found.values()), edges(found.keySet(), day), truncated);
  }

  private List<Edge> edges(Set<String> ids, Day day) {
    return database.read("read/network-within", day.with(Map.of("ids", List.copyOf(ids)))).stream()
        .map(row ->
            new Edge(
                String.valueOf(row.map("from").get("id")),
                String.valueOf(row.map("to").get("id")),
                row.text("relationship"),
                row.text("label")))
        .toList();
  }

  private static boolean isHub(Map<String, @Nullable Object> node) {
    return Nodes.labels(node).stream().anyMatch(HUBS::contains);
  }
}
