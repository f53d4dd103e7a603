// Holds in which case a chat was examined.
UNWIND $rows AS row
MATCH (chat:GroupChat {id: row.from}), (case:Case {id: row.to})
MERGE (chat)-[examinedIn:EXAMINED_IN]->(case)
SET examinedIn = row.properties
SET examinedIn.recordedAt = coalesce(examinedIn.recordedAt, $now)
RETURN count(*) AS written
