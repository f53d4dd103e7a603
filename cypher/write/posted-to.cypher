// Holds to which station somebody was posted.
UNWIND $rows AS row
MATCH (subject:Subject {id: row.from}), (station:Station {id: row.to})
MERGE (subject)-[posted:POSTED_TO]->(station)
SET posted = row.properties
SET posted.recordedAt = coalesce(posted.recordedAt, $now)
RETURN count(*) AS written
