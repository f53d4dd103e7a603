// Holds at which proceeding an outcome was imposed.
UNWIND $rows AS row
MATCH (outcome:Outcome {id: row.from}), (proceeding:Proceeding {id: row.to})
MERGE (outcome)-[imposedAt:IMPOSED_AT]->(proceeding)
SET imposedAt = row.properties
SET imposedAt.recordedAt = coalesce(imposedAt.recordedAt, $now)
RETURN count(*) AS written
