// Holds what is said of an officer, under a pseudonym.
UNWIND $rows AS row
MERGE (officer:Officer:Subject {id: row.id})
SET officer = row.properties
SET officer.recordedAt = coalesce(officer.recordedAt, $now)
