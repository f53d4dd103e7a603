// Holds a sentence from which nothing was read, for the curator.
UNWIND $rows AS row
MERGE (missed:Missed {id: row.id})
SET missed = row.properties
SET missed.recordedAt = coalesce(missed.recordedAt, $now)
