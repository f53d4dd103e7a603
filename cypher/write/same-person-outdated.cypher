// Takes back that two officers are one person where one is gone from its case or is protected by now; keeps it as history.
// Each row is an officer of a case, and whether the officer is about to be taken away.
UNWIND $rows AS row
MATCH (officer:Officer {id: row.id})-[same:SAME_PERSON_AS]-()
WHERE row.gone OR officer.protected
WITH same, startNode(same) AS one, endNode(same) AS other, collect(DISTINCT row.case) AS cases
CREATE (former:Former)
SET former = properties(same)
SET former.about = one.id, former.was = 'SAME_PERSON_AS', former.to = other.id,
    former.recordedUntil = $now
FOREACH (before IN CASE WHEN coalesce(same.changedAt, same.recordedAt) < $today THEN [same] ELSE [] END |
  CREATE (one)-[kept:FORMERLY]->(other)
  SET kept = properties(before), kept.heldAs = 'SAME_PERSON_AS', kept.heldUntil = $now
)
DELETE same
WITH one, other, former, cases
CALL (one, other, former, cases) {
  UNWIND cases AS id
  MATCH (case:Case {id: id})
  RETURN case
  UNION
  MATCH (one)-[:INVOLVED_IN]->(case:Case)
  RETURN case
  UNION
  MATCH (other)-[:INVOLVED_IN]->(case:Case)
  RETURN case
}
CREATE (former)-[:OF]->(case)
