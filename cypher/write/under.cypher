// Holds under which standard something was alleged.
UNWIND $rows AS row
MATCH (allegation:Allegation {id: row.from}), (standard:Standard {id: row.to})
MERGE (allegation)-[under:UNDER]->(standard)
SET under = row.properties
SET under.recordedAt = coalesce(under.recordedAt, $now)
RETURN count(*) AS written
