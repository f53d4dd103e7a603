package org.oversightgraph.graph;

import org.neo4j.driver.Driver;

/** Cases that a test loads, from publications whose titles begin with "A page". */
public final class Sample {

  private Sample() {}

  /** Takes them away, with all that belongs to them alone. */
  public static void takeAway(Driver driver) {
    driver
        .executableQuery(
            """
            CYPHER 25
            MATCH (document:Document) WHERE document.title STARTS WITH 'A page '
            OPTIONAL MATCH (document)<-[:FROM]-(passage:Passage)
            OPTIONAL MATCH (fact WHERE passage.id IN fact.evidence)
            DETACH DELETE document, passage, fact
            """)
        .execute();
    driver
        .executableQuery("MATCH (r:Reference) WHERE NOT EXISTS { (r)-[:IDENTIFIES]->() } DELETE r")
        .execute();
  }
}
