// Keeps these as they are held, with all that joins them, before they change or are taken away.
// What is held only since today is not kept: no question is as of an earlier time of this day.
// One after the other: what joins two of them joins, in the end, what both were before.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Case|Subject|Station|GroupChat|Allegation|Finding|Proceeding|Outcome|Complaint|Failing|Doubt|Missed|Recommendation|Response|Action|Claim|Review
             |Document {id: id})
  WHERE coalesce(node.changedAt, node.recordedAt) < $today
  CREATE (earlier:Earlier)
  SET earlier = properties(node), earlier.heldAs = labels(node), earlier.heldUntil = $now
  SET node.changedAt = $now
  WITH node, earlier
  CALL (node, earlier) {
    MATCH (node)-[held:!FORMERLY]->(other)
    WHERE coalesce(coalesce(held.changedAt, held.recordedUntil, held.recordedAt) < $today, true)
      AND coalesce(coalesce(other.changedAt, other.recordedUntil, other.recordedAt) < $today, true)
    CREATE (earlier)-[kept:FORMERLY]->(other)
    SET kept = properties(held), kept.heldAs = type(held), kept.heldUntil = $now
  }
  CALL (node, earlier) {
    MATCH (node)<-[held:!FORMERLY]-(other)
    WHERE coalesce(coalesce(held.changedAt, held.recordedUntil, held.recordedAt) < $today, true)
      AND coalesce(coalesce(other.changedAt, other.recordedUntil, other.recordedAt) < $today, true)
    CREATE (earlier)<-[kept:FORMERLY]-(other)
    SET kept = properties(held), kept.heldAs = type(held), kept.heldUntil = $now
  }
  // What joined it before joined what it was before.
  CALL (node, earlier) {
    MATCH (node)-[kept:FORMERLY]->(other)
    CREATE (earlier)-[moved:FORMERLY]->(other)
    SET moved = properties(kept)
    DELETE kept
  }
  CALL (node, earlier) {
    MATCH (node)<-[kept:FORMERLY]-(other)
    CREATE (earlier)<-[moved:FORMERLY]-(other)
    SET moved = properties(kept)
    DELETE kept
  }
}
