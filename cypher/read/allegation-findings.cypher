// What was found on each of these allegations, stage by stage and standard by standard?
MATCH (allegation:Allegation WHERE allegation.id IN $ids)-[:HAS_FINDING]->(finding:Finding)
OPTIONAL MATCH (finding)-[:ON_STANDARD]->(standard:Standard)
WITH allegation, finding, standard
WHERE ($stage IS NULL OR finding.stage = $stage) AND ($standard IS NULL OR standard.code = $standard)
RETURN allegation.id AS id, finding AS value
ORDER BY id,
         CASE finding.stage
           WHEN 'INVESTIGATOR' THEN 1
           WHEN 'FORCE' THEN 2
           WHEN 'PANEL' THEN 3
           WHEN 'COURT' THEN 4
           ELSE 5
         END,
         finding.onEarliest, standard.number, finding.id
