package org.oversightgraph.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and how they are joined.
 *
 * @param truncated whether there was more than the limit let through
 */
public record Network(
    List<Map<String, @Nullable Object>> nodes, List<Edge> edges, boolean truncated) {

  /** A relationship between two nodes, by their ids. */
  public record Edge(String from, String to, String relationship, String label) {}
}
