// Holds the references by which cases are known; each belongs to one case alone.
UNWIND $cases AS id
MATCH (case:Case {id: id})
CALL (case) {
  MATCH (old:Reference)-[:IDENTIFIES]->(case) WHERE NOT old.number IN case.references
  DETACH DELETE old
}
UNWIND case.references AS number
MERGE (reference:Reference {number: number})
MERGE (reference)-[:IDENTIFIES]->(case)
