package org.oversightgraph.graph;

import java.util.List;
import java.util.Set;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.graph.NodeState.Support;
import org.oversightgraph.graph.database.Row;

/** A claim as it is in the graph: what some source says of a property, believed or not. */
record HeldClaim(String node, String property, String value, List<Support> supports) {

  static HeldClaim of(Row row) {
    Basis basis = Basis.valueOf(row.text("basis"));
    String property = row.text("property");
    return new HeldClaim(
        row.text("node"),
        property,
        row.text("value"),
        row.<String>list("evidence").stream()
            .map(passage -> new Support(property, basis, passage))
            .toList());
  }

  /** The same claim, resting only on what a case file that cites these documents did not say. */
  HeldClaim without(Set<String> documents) {
    return new HeldClaim(
        node,
        property,
        value,
        supports.stream()
            .filter(support ->
                support.basis() != Basis.CURATED || !documents.contains(support.document()))
            .toList());
  }
}
