// Holds who answered: what it says of itself nobody has verified.
UNWIND $rows AS row
MATCH (response:Response {id: row.from}), (organisation:Organisation {id: row.to})
MERGE (response)-[assertedBy:ASSERTED_BY]->(organisation)
SET assertedBy = row.properties
SET assertedBy.recordedAt = coalesce(assertedBy.recordedAt, $now)
RETURN count(*) AS written
