// Holds at which proceeding something was found.
UNWIND $rows AS row
MATCH (finding:Finding {id: row.from}), (proceeding:Proceeding {id: row.to})
MERGE (finding)-[madeAt:MADE_AT]->(proceeding)
SET madeAt = row.properties
SET madeAt.recordedAt = coalesce(madeAt.recordedAt, $now)
RETURN count(*) AS written
