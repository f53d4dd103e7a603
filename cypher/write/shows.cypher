// Holds which theme a case shows.
UNWIND $rows AS row
MATCH (case:Case {id: row.from}), (theme:Theme {id: row.to})
MERGE (case)-[shows:SHOWS]->(theme)
SET shows = row.properties
SET shows.recordedAt = coalesce(shows.recordedAt, $now)
RETURN count(*) AS written
