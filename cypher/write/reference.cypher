// Holds the references by which a case is known; each belongs to one case alone.
MATCH (case:Case {id: $case})
CALL (case) {
  MATCH (old:Reference)-[:IDENTIFIES]->(case) WHERE NOT old.number IN case.references
  DETACH DELETE old
}
UNWIND case.references AS number
MERGE (reference:Reference {number: number})
MERGE (reference)-[:IDENTIFIES]->(case)
