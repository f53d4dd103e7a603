// Which nodes have these ids, whatever kinds of things they are?
MATCH (node:Case|Officer|Cohort|Force|Body|Station|Standard|Theme|GroupChat|Allegation|Finding|Proceeding|Outcome
           |Complaint|Failing|Recommendation|Response|Action|Document|Passage WHERE node.id IN $ids)
RETURN node.id AS id, node AS value
ORDER BY id
