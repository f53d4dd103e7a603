// On which Standard of Professional Behaviour was each of these findings made?
MATCH (finding:Finding WHERE finding.id IN $ids)-[:ON_STANDARD]->(standard:Standard)
RETURN finding.id AS id, standard AS value
ORDER BY id
