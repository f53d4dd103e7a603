// Holds the publications that a case file cites, and which case they describe.
UNWIND $rows AS row
MATCH (case:Case {id: row.case})
MERGE (document:Document {id: row.id})
SET document += row.properties
MERGE (document)-[describes:DESCRIBES]->(case)
SET describes.citedIn = coalesce(describes.citedIn, []) + [teller IN [row.teller] WHERE NOT teller IN coalesce(describes.citedIn, [])]
