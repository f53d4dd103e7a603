// Holds what is said of people whom a source only counts.
UNWIND $rows AS row
MERGE (cohort:Cohort:Subject {id: row.id})
SET cohort = row.properties
SET cohort.recordedAt = coalesce(cohort.recordedAt, $now)
