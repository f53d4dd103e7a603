// Holds which theme a recommendation is about.
UNWIND $rows AS row
MATCH (recommendation:Recommendation {id: row.from}), (theme:Theme {id: row.to})
MERGE (recommendation)-[about:ABOUT]->(theme)
SET about = row.properties
SET about.recordedAt = coalesce(about.recordedAt, $now)
RETURN count(*) AS written
