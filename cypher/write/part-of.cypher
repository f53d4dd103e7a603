// Holds which people a cohort counts, and where a station belongs.
UNWIND $rows AS row
MATCH (part:Subject|Station {id: row.from}), (whole:Cohort|Station|Force {id: row.to})
MERGE (part)-[partOf:PART_OF]->(whole)
SET partOf = row.properties
SET partOf.recordedAt = coalesce(partOf.recordedAt, $now)
RETURN count(*) AS written
