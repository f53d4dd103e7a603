// Keeps what was held of a case before, from when until now.
UNWIND $rows AS row
MATCH (case:Case {id: row.case})
CREATE (former:Former)
SET former = row.properties
SET former.recordedUntil = datetime.transaction()
CREATE (former)-[:OF]->(case)
