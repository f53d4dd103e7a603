// Holds the publications that facts cite, and which case they describe.
MATCH (case:Case {id: $case})
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document += row
MERGE (document)-[:DESCRIBES]->(case)
