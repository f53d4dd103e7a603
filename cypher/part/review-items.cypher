// What was read of publications, one row each, of one case or all ($case).
CALL () {
  MATCH (node:Subject|GroupChat|Allegation|Finding|Proceeding|Outcome|Complaint|Failing|Recommendation|Response|Action)
  WHERE node.basis = 'EXTRACTED'
  MATCH (node)-[:INVOLVED_IN|EXAMINED_IN|IN_CASE|HELD_FOR|ARISES_FROM]->(theCase:Case)
  RETURN theCase, node, node.id AS fact, null AS property, null AS value, null AS to, node.certainty AS certainty,
         node.statedBy AS statedBy
  UNION ALL
  MATCH (node:Finding|Response|Action)<-[:HAS_FINDING|ANSWERED_BY|PROMISES]-{1,2}(whole)-[:IN_CASE|ARISES_FROM]->(theCase:Case)
  WHERE node.basis = 'EXTRACTED'
  RETURN theCase, node, node.id AS fact, null AS property, null AS value, null AS to, node.certainty AS certainty,
         node.statedBy AS statedBy
  UNION ALL
  MATCH (theCase:Case)
  UNWIND ['matter', 'mode', 'operation', 'occurred', 'discovered', 'referred', 'opened', 'completed', 'published', 'learning'] AS property
  WITH theCase, property, [support IN theCase.statedBy WHERE split(support, ' ')[0] = property] AS statedBy
  WHERE size(statedBy) > 0 AND theCase[property] IS NOT NULL AND theCase[property] <> 'NOT_STATED'
    AND all(support IN statedBy WHERE split(support, ' ')[1] = 'EXTRACTED')
  RETURN theCase, theCase AS node, theCase.id + '#' + property AS fact, property, toString(theCase[property]) AS value,
         null AS to, reduce(most = 0.0, support IN statedBy | CASE WHEN toFloat(split(support, ' ')[3]) > most
           THEN toFloat(split(support, ' ')[3]) ELSE most END) AS certainty, statedBy
  UNION ALL
  MATCH (theCase:Case)-[stated:CONCERNS|TOOK_PLACE_AT|MENTIONS|SHOWS|LINKED_TO]->(to)
  WHERE stated.basis = 'EXTRACTED'
  RETURN theCase, theCase AS node, theCase.id + ' ' + type(stated) + ' ' + to.id + coalesce(' ' + stated.how, '') AS fact,
         type(stated) AS property, null AS value, to, stated.certainty AS certainty, stated.statedBy AS statedBy
  UNION ALL
  MATCH (theCase:Case)<-[:INVOLVED_IN|EXAMINED_IN|IN_CASE|ARISES_FROM]-(node)
  WITH DISTINCT theCase, node
  MATCH (node)-[stated:SERVED_IN|POSTED_TO|MEMBER_OF|FACES|RECEIVED|PART_OF|UNDER|ADDRESSED_TO|CONCERNS|ABOUT|AGAINST|FAILED_BY]->(to)
  WHERE stated.basis = 'EXTRACTED'
  RETURN theCase, node, node.id + ' ' + type(stated) + ' ' + to.id + coalesce(' ' + coalesce(stated.status, stated.role), '') AS fact,
         type(stated) AS property, null AS value, to, stated.certainty AS certainty, stated.statedBy AS statedBy
}
WITH * WHERE $case IS NULL OR theCase.id = $case
