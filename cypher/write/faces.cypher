// Holds who faces an allegation.
UNWIND $rows AS row
MATCH (subject:Subject {id: row.from}), (allegation:Allegation {id: row.to})
MERGE (subject)-[faces:FACES]->(allegation)
SET faces = row.properties
SET faces.recordedAt = coalesce(faces.recordedAt, $now)
RETURN count(*) AS written
