// Holds how many officers a force had in a year.
UNWIND $rows AS row
MATCH (force:Force {code: row.force})
MERGE (headcount:Headcount {id: row.id})
SET headcount.year = row.year, headcount.officers = row.officers, headcount.source = row.source
MERGE (force)-[:HAD]->(headcount)
