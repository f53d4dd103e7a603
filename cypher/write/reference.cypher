// Holds the references by which a case is known; each belongs to one case alone.
MATCH (case:Case {id: $case})
UNWIND $references AS number
MERGE (reference:Reference {number: number})
MERGE (reference)-[:IDENTIFIES]->(case)
