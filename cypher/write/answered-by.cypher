// Holds how a recommendation was answered.
UNWIND $rows AS row
MATCH (recommendation:Recommendation {id: row.from}), (response:Response {id: row.to})
MERGE (recommendation)-[answeredBy:ANSWERED_BY]->(response)
SET answeredBy = row.properties
SET answeredBy.recordedAt = coalesce(answeredBy.recordedAt, $now)
RETURN count(*) AS written
