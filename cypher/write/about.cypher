// Holds which theme a recommendation, or whose conduct a failing, is about.
UNWIND $rows AS row
MATCH (thing:Recommendation|Failing {id: row.from}), (about:Theme|Subject {id: row.to})
MERGE (thing)-[isAbout:ABOUT]->(about)
SET isAbout = row.properties
SET isAbout.recordedAt = coalesce(isAbout.recordedAt, $now)
RETURN count(*) AS written
