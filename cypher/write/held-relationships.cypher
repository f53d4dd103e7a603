// Which relationships does the graph hold from these nodes?
UNWIND $ids AS id
MATCH (node:Case|Subject|Station|GroupChat|Allegation|Finding|Proceeding|Outcome|Complaint|Failing|Doubt|Missed|Recommendation|Response|Action {id: id})
// That two officers are one person is no statement about a case.
MATCH (node)-[relationship:!FORMERLY&!SAME_PERSON_AS]->(other)
WHERE relationship.basis IS NOT NULL
RETURN node.id AS from, type(relationship) AS type, other.id AS to, properties(relationship) AS properties,
       elementId(relationship) AS element
