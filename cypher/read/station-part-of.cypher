// Of which larger station or unit is each of these a part?
MATCH (station:Station WHERE station.id IN $ids)-[:PART_OF]->(whole:Station)
RETURN station.id AS id, whole AS value
ORDER BY id
