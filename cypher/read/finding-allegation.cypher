// On which allegation was each of these findings made?
MATCH (finding:Finding WHERE finding.id IN $ids)<-[:HAS_FINDING]-(allegation:Allegation)
RETURN finding.id AS id, allegation AS value
ORDER BY id
