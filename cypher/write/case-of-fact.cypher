// Which case is this part of?
MATCH (node:Case|Subject|GroupChat|Allegation|Finding|Proceeding|Outcome|Complaint|Failing|Doubt|Missed|Recommendation|Response|Action {id: $node})
OPTIONAL MATCH (node)-[:INVOLVED_IN|EXAMINED_IN|IN_CASE|HELD_FOR|ARISES_FROM]->(direct:Case)
OPTIONAL MATCH (node)<-[:HAS_FINDING|ANSWERED_BY|PROMISES]-{1,2}()-[:IN_CASE|ARISES_FROM]->(whole:Case)
RETURN coalesce(direct.id, whole.id, node.id) AS case
LIMIT 1
