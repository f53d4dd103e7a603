// Holds whom a complaint is about.
UNWIND $rows AS row
MATCH (complaint:Complaint {id: row.from}), (subject:Subject {id: row.to})
MERGE (complaint)-[against:AGAINST]->(subject)
SET against = row.properties
SET against.recordedAt = coalesce(against.recordedAt, $now)
RETURN count(*) AS written
