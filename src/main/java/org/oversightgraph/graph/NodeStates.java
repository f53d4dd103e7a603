package org.oversightgraph.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The nodes that a transaction speaks of, by id. */
final class NodeStates {

  private final Map<String, NodeState> byId = new LinkedHashMap<>();

  void add(NodeState node) {
    byId.putIfAbsent(node.id(), node);
  }

  NodeState get(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  Collection<NodeState> all() {
    return byId.values();
  }
}
