// Holds the forces of the vocabulary.
UNWIND $rows AS row
MERGE (force:Force:Organisation {code: row.code})
SET force += row.properties
