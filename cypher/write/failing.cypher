// Holds that improper conduct was not challenged, reported or supervised.
UNWIND $rows AS row
MERGE (failing:Failing {id: row.id})
SET failing = row.properties
SET failing.recordedAt = coalesce(failing.recordedAt, $now)
