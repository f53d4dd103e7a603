// What does the graph hold of these nodes?
UNWIND $ids AS id
MATCH (node:Case|Subject|Station|GroupChat|Allegation|Finding|Proceeding|Outcome|Recommendation|Response|Action {id: id})
RETURN node.id AS id, properties(node) AS properties
