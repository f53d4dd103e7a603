// What was found of each of these cases as a whole, stage by stage?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:IN_CASE]-(finding:Finding)
OPTIONAL MATCH (finding)-[:ON_STANDARD]->(standard:Standard)
RETURN theCase.id AS id, finding AS value
ORDER BY id,
         CASE finding.stage
           WHEN 'INVESTIGATOR' THEN 1
           WHEN 'FORCE' THEN 2
           WHEN 'PANEL' THEN 3
           WHEN 'COURT' THEN 4
           ELSE 5
         END,
         finding.onEarliest, standard.number, finding.id
