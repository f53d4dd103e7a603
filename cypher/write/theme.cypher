// Holds the service's own themes.
UNWIND $rows AS row
MERGE (theme:Theme {code: row.code})
SET theme += row.properties
