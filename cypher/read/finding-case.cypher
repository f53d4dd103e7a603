// In which case was each of these findings made, on an allegation of it or of the case as a whole?
MATCH (finding:Finding WHERE finding.id IN $ids)
CALL (finding) {
  MATCH (finding)-[:IN_CASE]->(theCase:Case)
  RETURN theCase
  UNION
  MATCH (finding)<-[:HAS_FINDING]-(:Allegation)-[:IN_CASE]->(theCase:Case)
  RETURN theCase
}
RETURN finding.id AS id, theCase AS value
ORDER BY id
