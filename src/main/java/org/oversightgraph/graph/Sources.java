package org.oversightgraph.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.CaseFacts;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.source.Passage;
import org.oversightgraph.source.SourceDocument;

/** The publications that facts cite, and the passages of them. */
final class Sources {

  private Sources() {}

  static void write(CaseFacts facts, String theCase, String file, Transaction transaction) {
    transaction.run(
        "write/document",
        Map.of(
            "case",
            theCase,
            "file",
            file,
            "rows",
            facts.documents().stream().map(Sources::row).toList()));
    Set<Passage> passages = new LinkedHashSet<>();
    facts.facts().stream().map(Fact::evidence).flatMap(Sources::passages).forEach(passages::add);
    transaction.run("write/passage", Map.of("rows", passages.stream().map(Sources::row).toList()));
  }

  private static Stream<Passage> passages(Evidence evidence) {
    return Stream.concat(
        evidence.passages().stream(),
        evidence.byProperty().values().stream().flatMap(List::stream));
  }

  private static Map<String, @Nullable Object> row(SourceDocument document) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", document.id());
    row.put("title", document.title());
    row.put("publisher", document.publisher());
    row.put("kind", document.kind().name());
    row.put("url", document.url());
    row.put("published", document.published());
    return row;
  }

  private static Map<String, @Nullable Object> row(Passage passage) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", passage.id());
    row.put("document", passage.document().id());
    row.put("paragraph", passage.paragraph());
    row.put("start", passage.start());
    row.put("end", passage.end());
    row.put("text", passage.text());
    return row;
  }
}
