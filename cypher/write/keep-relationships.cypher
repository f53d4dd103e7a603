// Keeps these relationships as they are held, before they change or are taken away.
// What is held only since today is not kept: no question is as of an earlier time of this day.
UNWIND $elements AS element
MATCH (from)-[held]->(to)
WHERE elementId(held) = element
  AND coalesce(coalesce(held.changedAt, held.recordedUntil, held.recordedAt) < $today, true)
  AND coalesce(coalesce(from.changedAt, from.recordedUntil, from.recordedAt) < $today, true)
  AND coalesce(coalesce(to.changedAt, to.recordedUntil, to.recordedAt) < $today, true)
CREATE (from)-[kept:FORMERLY]->(to)
SET kept = properties(held), kept.heldAs = type(held), kept.heldUntil = $now
