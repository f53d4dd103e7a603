// Holds the oversight and other bodies of the vocabulary.
UNWIND $rows AS row
MERGE (body:Body:Organisation {code: row.code})
SET body += row.properties
