// Holds to whom a recommendation is addressed.
UNWIND $rows AS row
MATCH (recommendation:Recommendation {id: row.from}), (organisation:Organisation {id: row.to})
MERGE (recommendation)-[addressedTo:ADDRESSED_TO]->(organisation)
SET addressedTo = row.properties
SET addressedTo.recordedAt = coalesce(addressedTo.recordedAt, $now)
RETURN count(*) AS written
