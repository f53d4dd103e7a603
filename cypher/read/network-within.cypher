// How are these nodes joined among themselves?
MATCH (from:Case|Officer|Cohort|Force|Body|Station|Standard|Theme|GroupChat|Allegation|Finding|Proceeding|Outcome
           |Recommendation|Response|Action|Document|Passage WHERE from.id IN $ids)-[relationship:!FORMERLY]->(to)
WHERE to.id IN $ids
RETURN from, to, type(relationship) AS relationship,
       toLower(replace(
         type(relationship) + coalesce(' (' + coalesce(relationship.role, relationship.status) + ')', ''), '_', ' '
       )) AS label
ORDER BY from.id, relationship, to.id, label
