// Holds what was read and cannot be so, for the curator.
UNWIND $rows AS row
MERGE (doubt:Doubt {id: row.id})
SET doubt = row.properties
SET doubt.recordedAt = coalesce(doubt.recordedAt, $now)
