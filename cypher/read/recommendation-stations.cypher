// Which stations or units does each of these recommendations concern?
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)-[:CONCERNS]->(station:Station)
RETURN recommendation.id AS id, station AS value
ORDER BY id, station.name, station.id
