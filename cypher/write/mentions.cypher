// Holds which stations a case only mentions.
UNWIND $rows AS row
MATCH (case:Case {id: row.from}), (station:Station {id: row.to})
MERGE (case)-[mentions:MENTIONS]->(station)
SET mentions = row.properties
SET mentions.recordedAt = coalesce(mentions.recordedAt, $now)
RETURN count(*) AS written
