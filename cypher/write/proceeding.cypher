// Holds a meeting, hearing or trial.
UNWIND $rows AS row
MERGE (proceeding:Proceeding {id: row.id})
SET proceeding = row.properties
SET proceeding.recordedAt = coalesce(proceeding.recordedAt, $now)
