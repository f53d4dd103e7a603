package org.oversightgraph.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.CaseFacts;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.graph.NodeState.Support;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.source.DocumentKind;

/** What the graph already holds of the things that facts speak of. */
record Snapshot(NodeStates nodes, RelationStates relations, List<HeldClaim> claims, Trust trust) {

  static Snapshot read(CaseFacts facts, Pseudonyms pseudonyms, Transaction transaction) {
    Map<String, NodeKind> kinds = new LinkedHashMap<>();
    for (Fact fact : facts.facts()) {
      switch (fact) {
        case Fact.Stated stated -> note(stated.about(), kinds, pseudonyms);
        case Fact.Related related -> note(related.from(), kinds, pseudonyms);
        case Fact.Disputed disputed -> note(disputed.about(), kinds, pseudonyms);
      }
    }
    Map<String, Object> ids = Map.of("ids", kinds.keySet().stream().toList());
    Map<String, Map<String, @Nullable Object>> held = new HashMap<>();
    transaction
        .run("write/held-nodes", ids)
        .forEach(row -> held.put(row.text("id"), row.map("properties")));
    NodeStates nodes = new NodeStates();
    kinds.forEach(
        (id, kind) -> nodes.add(new NodeState(kind, id, held.getOrDefault(id, Map.of()))));

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
    return new Snapshot(nodes, relations, claims, trust);
  }

  static RelationStates.Key key(Fact.Related fact, Pseudonyms pseudonyms) {
    return RelationStates.Key.of(
        pseudonyms.id(fact.from()), fact.relation(), pseudonyms.id(fact.to()), fact.properties());
  }

  private static RelationStates.Key key(Row row) {
    return RelationStates.Key.of(
        row.text("from"),
        Relation.valueOf(row.text("type")),
        row.text("to"),
        row.map("properties"));
  }

  private static void note(Ref ref, Map<String, NodeKind> kinds, Pseudonyms pseudonyms) {
    kinds.put(pseudonyms.id(ref), ref.kind());
  }

  private static List<String> documents(NodeStates nodes, List<HeldClaim> claims) {
    Stream<String> supporting = nodes.all().stream().flatMap(node -> node.documents().stream());
    Stream<String> claiming =
        claims.stream().flatMap(claim -> claim.supports().stream()).map(Support::document);
    return Stream.concat(supporting, claiming).distinct().toList();
  }
}
