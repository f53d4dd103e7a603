// Holds who is involved in a case, and in which role.
UNWIND $rows AS row
MATCH (subject:Subject {id: row.from}), (case:Case {id: row.to})
MERGE (subject)-[involved:INVOLVED_IN {role: row.properties.role}]->(case)
SET involved = row.properties
SET involved.recordedAt = coalesce(involved.recordedAt, $now)
RETURN count(*) AS written
