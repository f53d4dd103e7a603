package org.oversightgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.source.SourceDocument;

/**
 * Makes a case file replace what it said before: its earlier support is forgotten before its facts
 * are merged, and what nothing supports afterwards is taken away. What other files and publications
 * say stays.
 */
final class Retraction {

  private final String theCase;
  private final String file;
  private final Set<String> cited = new LinkedHashSet<>();
  private final List<String> noLongerCited = new ArrayList<>();

  private Retraction(String theCase, String file) {
    this.theCase = theCase;
    this.file = file;
  }

  /** What this file cites now, and what it cited when it was loaded last. */
  static Retraction of(
      String theCase, String file, List<SourceDocument> documents, Transaction transaction) {
    Retraction retraction = new Retraction(theCase, file);
    documents.forEach(document -> retraction.cited.add(document.id()));
    for (Row row :
        transaction.run("write/documents-of-file", Map.of("case", theCase, "file", file))) {
      if (retraction.cited.add(row.text("id"))) {
        retraction.noLongerCited.add(row.text("id"));
      }
    }
    return retraction;
  }

  /**
   * Forgets the support that this file gave; where that leaves nothing, what another source claims
   * is held. Stations are of many cases and keep theirs.
   */
  void forget(Snapshot held) {
    for (NodeState node : held.nodes().all()) {
      if (node.kind() != NodeKind.STATION) {
        node.forget(cited);
      }
    }
    held.relations().forget(cited);
    held.claims().stream()
        .map(claim -> claim.without(cited))
        .filter(claim -> !claim.supports().isEmpty())
        .sorted(Comparator.comparingInt(claim -> -held.trust().of(claim.supports())))
        .forEach(claim -> held.nodes().get(claim.node()).fallBackTo(claim));
  }

  /** Takes away what has no support any more; how much that was. */
  int takeAway(
      Snapshot merged, List<Map<String, @Nullable Object>> claims, Transaction transaction) {
    List<String> nodes = merged.nodes().all().stream().map(NodeState::id).toList();
    List<String> documents = List.copyOf(cited);
    List<String> relationships = merged.relations().withdrawn();
    transaction.run("write/withdraw-relationships", Map.of("elements", relationships));
    Row gone =
        transaction
            .run(
                "write/withdraw-nodes",
                Map.of("case", theCase, "stated", nodes, "documents", documents))
            .getFirst();
    transaction.run(
        "write/withdraw-claims",
        Map.of(
            "nodes", nodes,
            "documents", documents,
            "claims", claims.stream().map(claim -> String.valueOf(claim.get("id"))).toList()));
    transaction.run(
        "write/withdraw-documents",
        Map.of("case", theCase, "file", file, "documents", noLongerCited));
    return relationships.size() + ((Long) gone.columns().getOrDefault("withdrawn", 0L)).intValue();
  }
}
