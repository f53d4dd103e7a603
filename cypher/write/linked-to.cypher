// Holds which other case a case is linked to, and how.
UNWIND $rows AS row
MATCH (case:Case {id: row.from}), (other:Case {id: row.to})
MERGE (case)-[linked:LINKED_TO {how: row.properties.how}]->(other)
SET linked = row.properties
SET linked.recordedAt = coalesce(linked.recordedAt, $now)
RETURN count(*) AS written
