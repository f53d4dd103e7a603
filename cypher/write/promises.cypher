// Holds what a response says was or will be done.
UNWIND $rows AS row
MATCH (response:Response {id: row.from}), (action:Action {id: row.to})
MERGE (response)-[promises:PROMISES]->(action)
SET promises = row.properties
SET promises.recordedAt = coalesce(promises.recordedAt, $now)
RETURN count(*) AS written
