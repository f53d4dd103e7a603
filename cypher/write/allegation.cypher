// Holds what was alleged.
UNWIND $rows AS row
MERGE (allegation:Allegation {id: row.id})
SET allegation = row.properties
SET allegation.recordedAt = coalesce(allegation.recordedAt, $now)
