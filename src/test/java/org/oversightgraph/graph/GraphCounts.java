package org.oversightgraph.graph;

import java.util.Map;
import org.neo4j.driver.Driver;

/** How much is in the graph: nodes, relationships, and the properties of both. */
public record GraphCounts(
    long nodes, long relationships, long nodeProperties, long linkProperties) {

  public static GraphCounts of(Driver driver) {
    Map<String, Object> row =
        driver
            .executableQuery(
                """
                CYPHER 25
                CALL () { MATCH (node) RETURN count(node) AS nodes, sum(size(keys(node))) AS inNodes }
                CALL () { MATCH ()-[link]->() RETURN count(link) AS links, sum(size(keys(link))) AS inLinks }
                RETURN nodes, links, inNodes, inLinks
                """)
            .execute()
            .records()
            .getFirst()
            .asMap();
    return new GraphCounts(
        (Long) row.get("nodes"),
        (Long) row.get("links"),
        (Long) row.get("inNodes"),
        (Long) row.get("inLinks"));
  }
}
