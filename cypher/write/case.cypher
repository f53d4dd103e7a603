// Holds what is said of a case.
UNWIND $rows AS row
MERGE (case:Case {id: row.id})
SET case = row.properties
SET case.recordedAt = coalesce(case.recordedAt, $now)
