// Holds what was found at one stage, on one standard where one is named.
UNWIND $rows AS row
MERGE (finding:Finding {id: row.id})
SET finding = row.properties
SET finding.recordedAt = coalesce(finding.recordedAt, $now)
