// Holds the references by which cases are known; each belongs to one case alone.
UNWIND $cases AS id
MATCH (case:Case {id: id})
CALL (case) {
  MATCH (old:Reference)-[identifies:IDENTIFIES]->(case) WHERE NOT old.number IN case.references
  CREATE (earlier:Earlier {number: old.number, recordedAt: old.recordedAt, heldAs: ['Reference'], heldUntil: $now})
  CREATE (earlier)-[:FORMERLY {recordedAt: identifies.recordedAt, heldAs: 'IDENTIFIES', heldUntil: $now}]->(case)
  WITH old, earlier
  CALL (old, earlier) {
    MATCH (old)-[kept:FORMERLY]->(before)
    CREATE (earlier)-[moved:FORMERLY]->(before)
    SET moved = properties(kept)
  }
  DETACH DELETE old
}
UNWIND case.references AS number
MERGE (reference:Reference {number: number})
ON CREATE SET reference.recordedAt = $now
MERGE (reference)-[identifies:IDENTIFIES]->(case)
ON CREATE SET identifies.recordedAt = $now
