// Holds in which force somebody serves or served.
UNWIND $rows AS row
MATCH (subject:Subject {id: row.from}), (force:Force {id: row.to})
MERGE (subject)-[served:SERVED_IN {status: row.properties.status}]->(force)
SET served = row.properties
SET served.recordedAt = coalesce(served.recordedAt, $now)
RETURN count(*) AS written
