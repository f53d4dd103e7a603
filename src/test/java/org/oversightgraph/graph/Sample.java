package org.oversightgraph.graph;

import org.neo4j.driver.Driver;

/** Cases that a test loads; their keys begin with {@code test-}. */
final class Sample {

  private Sample() {}

  /** Takes them away, with all that belongs to them alone. */
  static void takeAway(Driver driver) {
    driver
        .executableQuery(
            """
            CYPHER 25
            MATCH (theCase:Case) WHERE theCase.key STARTS WITH 'test-'
            OPTIONAL MATCH (theCase)<-[:DESCRIBES]-(document:Document)
            OPTIONAL MATCH (document)<-[:FROM]-(passage:Passage)
            OPTIONAL MATCH (fact WHERE passage.id IN fact.evidence)
            DETACH DELETE theCase, document, passage, fact
            """)
        .execute();
    driver
        .executableQuery("MATCH (r:Reference) WHERE NOT EXISTS { (r)-[:IDENTIFIES]->() } DELETE r")
        .execute();
  }
}
