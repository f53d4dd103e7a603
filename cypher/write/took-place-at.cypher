// Holds where a case took place.
UNWIND $rows AS row
MATCH (case:Case {id: row.from}), (station:Station {id: row.to})
MERGE (case)-[tookPlaceAt:TOOK_PLACE_AT]->(station)
SET tookPlaceAt = row.properties
SET tookPlaceAt.recordedAt = coalesce(tookPlaceAt.recordedAt, $now)
RETURN count(*) AS written
