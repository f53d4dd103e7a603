package org.oversightgraph.graph.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.oversightgraph.fact.NodeKind;

/** The nodes that a transaction speaks of, by id and by the case that they belong to. */
public final class NodeStates {

  private final Map<String, NodeState> byId = new LinkedHashMap<>();
  private final Map<String, Set<String>> byCase = new HashMap<>();

  /** A node that the graph holds, and the case that it is part of; none for a station. */
  void found(NodeState node, String theCase) {
    byId.putIfAbsent(node.id(), node);
    byCase.computeIfAbsent(theCase, missing -> new LinkedHashSet<>()).add(node.id());
  }

  /** The node, which is new if the graph does not hold it. */
  public NodeState get(NodeKind kind, String id) {
    return byId.computeIfAbsent(id, missing -> new NodeState(kind, id, Map.of()));
  }

  public NodeState get(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  public Optional<NodeState> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The nodes that the graph held of a case. */
  public List<NodeState> of(String theCase) {
    return byCase.getOrDefault(theCase, Set.of()).stream().map(this::get).toList();
  }

  Collection<NodeState> all() {
    return byId.values();
  }
}
