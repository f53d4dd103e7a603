// Holds the passages behind facts.
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (passage:Passage {id: row.id})
SET passage.paragraph = row.paragraph, passage.start = row.start, passage.end = row.end
SET passage.text = coalesce(row.text, passage.text)
MERGE (passage)-[:FROM]->(document)
