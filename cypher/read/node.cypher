// Which node has this id, whatever kind of thing it is?
MATCH (node:Case|Officer|Cohort|Force|Body|Station|Standard|Theme|GroupChat|Allegation|Finding|Proceeding|Outcome
           |Complaint|Failing|Recommendation|Response|Action|Document|Passage {id: $id})
RETURN node AS value
