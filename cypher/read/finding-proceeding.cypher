// At which proceeding was each of these findings made?
MATCH (finding:Finding WHERE finding.id IN $ids)-[:MADE_AT]->(proceeding:Proceeding)
RETURN finding.id AS id, proceeding AS value
ORDER BY id
