package org.oversightgraph.graph.assertion;

import java.util.List;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.graph.database.Row;

/** A claim as it is in the graph: what some source says of a property, believed or not. */
public record HeldClaim(
    String id, String node, String property, String value, List<Support> supports) {

  public static HeldClaim of(Row row) {
    Basis basis = Basis.valueOf(row.text("basis"));
    String property = row.text("property");
    return new HeldClaim(
        row.text("id"),
        row.text("node"),
        property,
        row.text("value"),
        row.<String>list("evidence").stream()
            .map(passage -> new Support(property, basis, passage, null))
            .toList());
  }

  /** What it is about: a node and a property of it. */
  public String subject() {
    return node + "#" + property;
  }

  /** The same claim, resting only on what a teller did not say. */
  public HeldClaim without(Teller teller) {
    return new HeldClaim(
        id,
        node,
        property,
        value,
        supports.stream().filter(support -> !teller.gave(support)).toList());
  }
}
