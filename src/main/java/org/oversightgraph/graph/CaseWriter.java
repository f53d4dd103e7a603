package org.oversightgraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.CaseFacts;
import org.oversightgraph.fact.CaseFile;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Writes a case file into the graph, in one transaction: as a whole or not at all. */
@Component
public final class CaseWriter {

  private final Database database;
  private final Pseudonyms pseudonyms;
  private final Vocabulary vocabulary;

  CaseWriter(Database database, Pseudonyms pseudonyms, Vocabulary vocabulary) {
    this.database = database;
    this.pseudonyms = pseudonyms;
    this.vocabulary = vocabulary;
  }

  /** What came of writing a case: its id, and how many nodes and relationships are new or other. */
  public record Written(String id, int facts, int changes) {}

  /**
   * Writes the facts of a case. A case in the graph that holds one of its references is the same
   * case. Writing the same file again changes nothing; writing a corrected one replaces what it
   * said.
   *
   * @throws ReferencesDisagree if the references belong to more than one case in the graph
   */
  public Written write(CaseFile file) {
    return database.write(transaction -> write(file, transaction));
  }

  private Written write(CaseFile file, Transaction transaction) {
    CaseFacts facts = CaseFacts.of(file, caseKey(file, transaction), vocabulary);
    String id = pseudonyms.id(facts.theCase());
    transaction.run("write/case-lock", Map.of("id", id));
    String name = file.theCase().key();
    Retraction retraction = Retraction.of(id, name, facts.documents(), transaction);
    Sources.write(facts, id, name, transaction);

    Snapshot snapshot = Snapshot.read(facts, pseudonyms, transaction);
    retraction.forget(snapshot);
    Claims claims = merge(facts, snapshot);
    List<Map<String, @Nullable Object>> claimed = claims.rows(snapshot.nodes(), pseudonyms);

    int changes = writeNodes(snapshot, transaction) + writeRelations(snapshot, transaction);
    transaction.run("write/reference", Map.of("case", id));
    transaction.run("write/claim", rows(claimed));
    changes += retraction.takeAway(snapshot, claimed, transaction);
    return new Written(id, facts.facts().size(), changes);
  }

  private Claims merge(CaseFacts facts, Snapshot snapshot) {
    Claims claims = new Claims();
    PropertyMerge merge = new PropertyMerge(snapshot.trust(), claims);
    for (Fact fact : facts.facts()) {
      switch (fact) {
        case Fact.Stated stated ->
            merge.merge(snapshot.nodes().get(pseudonyms.id(stated.about())), stated);
        case Fact.Related related ->
            snapshot
                .relations()
                .relate(
                    Snapshot.key(related, pseudonyms), related.properties(), related.evidence());
        case Fact.Disputed disputed ->
            merge.dispute(snapshot.nodes().get(pseudonyms.id(disputed.about())), disputed);
      }
    }
    return claims;
  }

  private static String caseKey(CaseFile file, Transaction transaction) {
    List<String> references = file.theCase().references();
    List<Row> holders = transaction.run("write/case-of-references", Map.of("numbers", references));
    TreeSet<String> keys = new TreeSet<>();
    holders.forEach(row -> keys.add(row.text("key")));
    if (keys.size() > 1) {
      throw new ReferencesDisagree(references, keys);
    }
    return keys.isEmpty() ? file.theCase().key() : keys.first();
  }

  private static int writeNodes(Snapshot snapshot, Transaction transaction) {
    Map<NodeKind, List<Map<String, @Nullable Object>>> rows = new EnumMap<>(NodeKind.class);
    for (NodeState node : snapshot.nodes().all()) {
      if (!node.kind().coded() && node.changed()) {
        rows.computeIfAbsent(node.kind(), kind -> new ArrayList<>())
            .add(Map.of("id", node.id(), "properties", node.properties()));
      }
    }
    rows.forEach((kind, changed) -> transaction.run(file(kind.name()), rows(changed)));
    return rows.values().stream().mapToInt(List::size).sum();
  }

  private static int writeRelations(Snapshot snapshot, Transaction transaction) {
    int changes = 0;
    for (Relation relation : Relation.values()) {
      List<Map<String, @Nullable Object>> changed = snapshot.relations().rows(relation);
      if (!changed.isEmpty()) {
        List<Row> written = transaction.run(file(relation.name()), rows(changed));
        requireAll(changed, written, relation);
        changes += changed.size();
      }
    }
    return changes;
  }

  /** A relationship whose other end is not in the graph would be lost without a word. */
  private static void requireAll(
      List<Map<String, @Nullable Object>> rows, List<Row> written, Relation relation) {
    long count = (Long) Objects.requireNonNull(written.getFirst().get("written"));
    if (count != rows.size()) {
      throw new IllegalStateException(
          "%d of %d %s relationships lead to something that is not in the graph"
              .formatted(rows.size() - count, rows.size(), relation));
    }
  }

  private static String file(String name) {
    return "write/" + name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> rows(List<Map<String, @Nullable Object>> rows) {
    return Map.of("rows", rows);
  }
}
