// Holds which force a case, or which station a recommendation, concerns.
UNWIND $rows AS row
MATCH (about:Case|Recommendation {id: row.from}), (concerned:Force|Station {id: row.to})
MERGE (about)-[concerns:CONCERNS]->(concerned)
SET concerns = row.properties
SET concerns.recordedAt = coalesce(concerns.recordedAt, $now)
RETURN count(*) AS written
