// Holds for which case a proceeding was held.
UNWIND $rows AS row
MATCH (proceeding:Proceeding {id: row.from}), (case:Case {id: row.to})
MERGE (proceeding)-[heldFor:HELD_FOR]->(case)
SET heldFor = row.properties
SET heldFor.recordedAt = coalesce(heldFor.recordedAt, $now)
RETURN count(*) AS written
