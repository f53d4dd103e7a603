// Holds what a body answered to a recommendation.
UNWIND $rows AS row
MERGE (response:Response {id: row.id})
SET response = row.properties
SET response.recordedAt = coalesce(response.recordedAt, $now)
