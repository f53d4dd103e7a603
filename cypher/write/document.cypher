// Holds the publications that a case file cites, and which case they describe.
MATCH (case:Case {id: $case})
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document += row
MERGE (document)-[describes:DESCRIBES]->(case)
SET describes.citedIn = coalesce(describes.citedIn, []) + [file IN [$file] WHERE NOT file IN coalesce(describes.citedIn, [])]
