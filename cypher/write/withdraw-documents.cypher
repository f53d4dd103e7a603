// Lets go of publications that a case file cited before and cites no more; what was said by them before stays on record.
UNWIND $rows AS row
MATCH (document:Document {id: row.document})-[describes:DESCRIBES]->(case:Case {id: row.case})
SET describes.citedIn = [teller IN describes.citedIn WHERE teller <> row.teller]
WITH row, document, describes, case WHERE size(describes.citedIn) = 0
CALL (document, describes, case) {
  WITH document, describes, case
  WHERE coalesce(coalesce(describes.changedAt, describes.recordedUntil, describes.recordedAt) < $today, true)
    AND coalesce(coalesce(document.changedAt, document.recordedUntil, document.recordedAt) < $today, true)
    AND coalesce(coalesce(case.changedAt, case.recordedUntil, case.recordedAt) < $today, true)
  CREATE (document)-[kept:FORMERLY]->(case)
  SET kept = properties(describes), kept.heldAs = 'DESCRIBES', kept.heldUntil = $now
}
DELETE describes
WITH row, document
MATCH (now:Document {id: row.replacedBy})
MERGE (document)-[replacedBy:REPLACED_BY]->(now)
ON CREATE SET replacedBy.recordedAt = $now
