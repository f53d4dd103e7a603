// Holds the passages behind facts.
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (passage:Passage {id: row.id})
ON CREATE SET passage.recordedAt = $now
SET passage.paragraph = row.paragraph, passage.start = row.start, passage.end = row.end
SET passage.text = coalesce(row.text, passage.text), passage.publicSince = document.published
MERGE (passage)-[:FROM]->(document)
