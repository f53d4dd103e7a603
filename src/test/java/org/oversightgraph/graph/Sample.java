package org.oversightgraph.graph;

import java.util.List;
import org.neo4j.driver.Driver;

/** Cases that a test loads, from publications whose titles begin with "A page". */
public final class Sample {

  private static final String FILE =
      """
      documents:
        - {key: page, kind: %s, title: A page of a test, publisher: %s}
      case:
        key: %s
        references: [%s]
        title: A case of a test
        mode: %s
        evidence: [page#paragraph=1]
      """;

  private Sample() {}

  /** A small case file: who says what mode the investigation had. */
  static String file(String kind, String publisher, String key, String references, String mode) {
    return FILE.formatted(kind, publisher, key, references, mode);
  }

  /** The column {@code value} of an answer, as text. */
  public static List<String> values(Driver driver, String cypher) {
    return driver.executableQuery("CYPHER 25 " + cypher).execute().records().stream()
        .map(row -> row.get("value").asString("null"))
        .toList();
  }

  /** Takes them away, with all that belongs to them alone. */
  public static void takeAway(Driver driver) {
    driver
        .executableQuery(
            """
            CYPHER 25
            MATCH (document:Document) WHERE document.title STARTS WITH 'A page '
            OPTIONAL MATCH (document)<-[:FROM]-(passage:Passage)
            OPTIONAL MATCH (fact WHERE passage.id IN fact.evidence)
            OPTIONAL MATCH (fact)<-[:OF]-(review:Review)
            DETACH DELETE document, passage, fact, review
            """)
        .execute();
    driver.executableQuery("MATCH (earlier:Earlier) DETACH DELETE earlier").execute();
    driver.executableQuery("MATCH ()-[before:FORMERLY]->() DELETE before").execute();
    driver
        .executableQuery("MATCH (r:Reference) WHERE NOT EXISTS { (r)-[:IDENTIFIES]->() } DELETE r")
        .execute();
  }
}
