// Keeps how it stood until now that two officers are one person, as history of their cases.
MATCH (one:Officer {id: $one})-[same:SAME_PERSON_AS]->(other:Officer {id: $other})
CREATE (former:Former)
SET former = properties(same)
SET former.about = one.id, former.was = 'SAME_PERSON_AS', former.to = other.id,
    former.recordedUntil = $now
WITH one, other, same, former
// For questions as of an earlier day; what is held only since today is not kept.
FOREACH (before IN CASE WHEN coalesce(same.changedAt, same.recordedAt) < $today THEN [same] ELSE [] END |
  CREATE (one)-[kept:FORMERLY]->(other)
  SET kept = properties(before), kept.heldAs = 'SAME_PERSON_AS', kept.heldUntil = $now
)
WITH one, other, former
UNWIND [one, other] AS officer
MATCH (officer)-[:INVOLVED_IN]->(case:Case)
WITH DISTINCT former, case
CREATE (former)-[:OF]->(case)
