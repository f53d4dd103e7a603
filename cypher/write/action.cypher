// Holds what a response says was or will be done.
UNWIND $rows AS row
MERGE (action:Action {id: row.id})
SET action = row.properties
SET action.recordedAt = coalesce(action.recordedAt, $now)
