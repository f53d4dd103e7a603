// Holds in which case something was alleged, complained of or found of the whole, or happened.
UNWIND $rows AS row
MATCH (part:Allegation|Finding|Outcome|Complaint|Failing|Doubt|Missed {id: row.from}), (case:Case {id: row.to})
MERGE (part)-[inCase:IN_CASE]->(case)
SET inCase = row.properties
SET inCase.recordedAt = coalesce(inCase.recordedAt, $now)
RETURN count(*) AS written
