package org.oversightgraph.graph.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oversightgraph.graph.assertion.Teller;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.source.SourceDocument;

/** Which publications already describe some cases, and who cited them. */
public record Known(Map<String, List<Row>> byCase) {

  public static Known of(List<String> cases, Transaction transaction) {
    return new Known(
        transaction.run("write/documents-of-cases", Map.of("cases", cases)).stream()
            .collect(Collectors.groupingBy(row -> row.text("case"))));
  }

  /** The documents that a teller cited for a case when it was heard last. */
  public List<String> cited(String theCase, String teller) {
    return of(theCase)
        .filter(row -> row.<String>list("tellers").contains(teller))
        .map(row -> row.text("id"))
        .toList();
  }

  /** Whether a person went through all that was read of this very text. */
  public boolean reviewed(String theCase, SourceDocument document) {
    return of(theCase)
        .filter(row -> row.text("id").equals(document.id()))
        .flatMap(row -> row.<String>list("tellers").stream())
        .anyMatch(teller -> teller.startsWith(Teller.REVIEWED));
  }

  /** Whether a person wrote a case file from this publication, whose words were not held then. */
  public boolean curated(String theCase, SourceDocument document) {
    String heading = Heading.of(document.title()).text();
    return of(theCase)
        .filter(row -> row.get("origin") == null && row.get("publisher") != null)
        .filter(row -> row.text("publisher").equals(document.publisher()))
        .anyMatch(row ->
            heading.equals(row.get("heading"))
                || untitled(row.text("title"))
                || untitled(document.title()));
  }

  /** A title in square brackets only describes a document. */
  private static boolean untitled(String title) {
    return title.startsWith("[");
  }

  private Stream<Row> of(String theCase) {
    return byCase.getOrDefault(theCase, List.of()).stream();
  }
}
