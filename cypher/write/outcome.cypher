// Holds what happened to people, and to how many.
UNWIND $rows AS row
MERGE (outcome:Outcome {id: row.id})
SET outcome = row.properties
SET outcome.recordedAt = coalesce(outcome.recordedAt, $now)
