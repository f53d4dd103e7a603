package org.oversightgraph.graph.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.identity.Heading;
import org.oversightgraph.source.Passage;
import org.oversightgraph.source.SourceDocument;

/** The publications that facts cite, and the passages of them. */
public final class Sources {

  private final List<Map<String, @Nullable Object>> documents = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> noLonger = new ArrayList<>();
  private final Set<Passage> passages = new LinkedHashSet<>();

  /** A publication that a teller cites for a case. */
  void cite(SourceDocument document, String theCase, String teller) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("title", document.title());
    properties.put("heading", Heading.of(document.title()).text());
    properties.put("publisher", document.publisher());
    properties.put("kind", document.kind().name());
    put(properties, "url", document.url());
    put(properties, "published", document.published());
    put(properties, "origin", document.origin());
    put(properties, "text", document.text());
    documents.add(
        Map.of("id", document.id(), "case", theCase, "teller", teller, "properties", properties));
  }

  /** A publication that a teller cites no more; a page gives way to what it says now. */
  void release(String document, String theCase, String teller, String replacedBy) {
    noLonger.add(
        Map.of("document", document, "case", theCase, "teller", teller, "replacedBy", replacedBy));
  }

  /** The passages that a fact rests on. */
  void rest(Fact fact) {
    Evidence evidence = fact.evidence();
    Stream.concat(
            evidence.passages().stream(),
            evidence.byProperty().values().stream().flatMap(List::stream))
        .forEach(passages::add);
  }

  /** Writes them; whether something else is said now of one that was held. */
  public boolean write(Transaction transaction) {
    List<String> changing =
        transaction.run("write/changing-documents", Map.of("rows", documents)).stream()
            .map(row -> row.text("id"))
            .toList();
    transaction.run("write/keep-nodes", Map.of("ids", changing));
    transaction.run("write/document", Map.of("rows", documents));
    transaction.run("write/passage", Map.of("rows", passages.stream().map(Sources::row).toList()));
    transaction.run("write/withdraw-documents", Map.of("rows", noLonger));
    return !changing.isEmpty();
  }

  private static void put(
      Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
    if (value != null) {
      properties.put(name, value);
    }
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
