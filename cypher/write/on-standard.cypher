// Holds on which standard something was found.
UNWIND $rows AS row
MATCH (finding:Finding {id: row.from}), (standard:Standard {id: row.to})
MERGE (finding)-[onStandard:ON_STANDARD]->(standard)
SET onStandard = row.properties
SET onStandard.recordedAt = coalesce(onStandard.recordedAt, $now)
RETURN count(*) AS written
