// Holds the ten Standards of Professional Behaviour.
UNWIND $rows AS row
MERGE (standard:Standard {code: row.code})
SET standard += row.properties
