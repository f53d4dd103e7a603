package org.oversightgraph.graph.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.graph.assertion.HeldClaim;
import org.oversightgraph.graph.assertion.Support;
import org.oversightgraph.graph.assertion.Trust;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.source.DocumentKind;

/** What the graph already holds of some cases, and of the stations that facts speak of. */
public record Held(
    NodeStates nodes, RelationStates relations, List<HeldClaim> claims, Trust trust) {

  public static Held read(
      Collection<String> cases, Collection<String> stations, Transaction transaction) {
    NodeStates nodes = new NodeStates();
    for (Row row :
        transaction.run("write/held-nodes", Map.of("cases", cases, "stations", stations))) {
      NodeKind kind = NodeKind.ofLabel(row.text("label"));
      nodes.found(new NodeState(kind, row.text("id"), row.map("properties")), row.text("case"));
    }
    Map<String, Object> ids = Map.of("ids", nodes.all().stream().map(NodeState::id).toList());

    RelationStates relations = new RelationStates();
    transaction
        .run("write/held-relationships", ids)
        .forEach(row -> relations.found(key(row), row.text("element"), row.map("properties")));

    List<HeldClaim> claims =
        transaction.run("write/held-claims", ids).stream().map(HeldClaim::of).toList();
    Trust trust = new Trust();
    transaction
        .run("write/document-kinds", Map.of("ids", documents(nodes, claims)))
        .forEach(row -> trust.know(row.text("id"), DocumentKind.valueOf(row.text("kind"))));
    return new Held(nodes, relations, claims, trust);
  }

  private static RelationStates.Key key(Row row) {
    return RelationStates.Key.of(
        row.text("from"),
        Relation.valueOf(row.text("type")),
        row.text("to"),
        new LinkedHashMap<>(row.map("properties")));
  }

  private static List<String> documents(NodeStates nodes, List<HeldClaim> claims) {
    Stream<String> supporting = nodes.all().stream().flatMap(node -> node.documents().stream());
    Stream<String> claiming =
        claims.stream().flatMap(claim -> claim.supports().stream()).map(Support::document);
    return Stream.concat(supporting, claiming).distinct().toList();
  }
}
