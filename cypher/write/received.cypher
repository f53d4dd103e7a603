// Holds to whom an outcome happened.
UNWIND $rows AS row
MATCH (subject:Subject {id: row.from}), (outcome:Outcome {id: row.to})
MERGE (subject)-[received:RECEIVED]->(outcome)
SET received = row.properties
SET received.recordedAt = coalesce(received.recordedAt, $now)
RETURN count(*) AS written
