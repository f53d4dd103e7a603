// Holds who did not challenge, report or supervise.
UNWIND $rows AS row
MATCH (failing:Failing {id: row.from}), (subject:Subject {id: row.to})
MERGE (failing)-[failedBy:FAILED_BY]->(subject)
SET failedBy = row.properties
SET failedBy.recordedAt = coalesce(failedBy.recordedAt, $now)
RETURN count(*) AS written
