// Holds the publications that a case file cites, and which case they describe.
UNWIND $rows AS row
MATCH (case:Case {id: row.case})
MERGE (document:Document {id: row.id})
ON CREATE SET document.recordedAt = $now
SET document += row.properties, document.publicSince = document.published
MERGE (document)-[describes:DESCRIBES]->(case)
ON CREATE SET describes.recordedAt = $now
SET describes.citedIn = coalesce(describes.citedIn, []) + [teller IN [row.teller] WHERE NOT teller IN coalesce(describes.citedIn, [])]
WITH document
MATCH (passage:Passage)-[:FROM]->(document)
SET passage.publicSince = document.published
