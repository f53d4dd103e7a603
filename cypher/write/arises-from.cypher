// Holds from which case a recommendation arises.
UNWIND $rows AS row
MATCH (recommendation:Recommendation {id: row.from}), (case:Case {id: row.to})
MERGE (recommendation)-[arisesFrom:ARISES_FROM]->(case)
SET arisesFrom = row.properties
SET arisesFrom.recordedAt = coalesce(arisesFrom.recordedAt, $now)
RETURN count(*) AS written
