// Keeps what was held of a case before, from when until now.
UNWIND $rows AS row
MATCH (case:Case {id: row.case})
CREATE (former:Former)
SET former = row.properties
SET former.recordedUntil = $now
SET former.publicSince = COLLECT {
  UNWIND former.evidence AS id
  MATCH (:Passage {id: id})-[:FROM]->(document:Document)
  RETURN min(document.published)
}[0]
CREATE (former)-[:OF]->(case)
