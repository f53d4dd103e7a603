// What are these nodes joined to, the rarer first?
// $kinds are the labels that a neighbour may have, or null for all but documents and passages.
// $limit is how many relationships are returned.
WITH coalesce($kinds,
              ['Case', 'Officer', 'Cohort', 'Force', 'Body', 'Station', 'Standard', 'Theme', 'GroupChat', 'Allegation',
               'Finding', 'Proceeding', 'Outcome', 'Recommendation', 'Response', 'Action']) AS kinds
MATCH (node:Case|Officer|Cohort|Force|Body|Station|Standard|Theme|GroupChat|Allegation|Finding|Proceeding|Outcome
           |Recommendation|Response|Action|Document|Passage WHERE node.id IN $ids)-[relationship:!FORMERLY]-(neighbour)
WHERE any(label IN labels(neighbour) WHERE label IN kinds)
// What has few relationships says more about its neighbour than what joins everyone.
WITH relationship, min(COUNT { (neighbour)--() } - COUNT { (neighbour)-[:FORMERLY]-() }) AS commonness
WITH relationship, commonness, startNode(relationship) AS from, endNode(relationship) AS to
RETURN from, to, type(relationship) AS relationship,
       toLower(replace(
         type(relationship) + coalesce(' (' + coalesce(relationship.role, relationship.status) + ')', ''), '_', ' '
       )) AS label
ORDER BY commonness, from.id, relationship, to.id, label
LIMIT $limit
