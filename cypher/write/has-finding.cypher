// Holds what was found of an allegation.
UNWIND $rows AS row
MATCH (allegation:Allegation {id: row.from}), (finding:Finding {id: row.to})
MERGE (allegation)-[has:HAS_FINDING]->(finding)
SET has = row.properties
SET has.recordedAt = coalesce(has.recordedAt, $now)
RETURN count(*) AS written
