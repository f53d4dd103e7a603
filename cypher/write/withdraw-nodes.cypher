// Takes away what a case file said of a case before and says no more.
MATCH (:Case {id: $case})<-[:INVOLVED_IN|EXAMINED_IN|IN_CASE|HELD_FOR|ARISES_FROM]-()
      -[:HAS_FINDING|ANSWERED_BY|PROMISES]->{0,2}(node)
WHERE node.basis = 'CURATED' AND NOT node.id IN $stated
  AND all(passage IN node.evidence WHERE split(passage, '#')[0] IN $documents)
WITH DISTINCT node
OPTIONAL MATCH (claim:Claim)-[:ABOUT]->(node)
DETACH DELETE claim, node
RETURN count(DISTINCT node) AS withdrawn
