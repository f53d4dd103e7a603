// Which stations or units does a source of each of these cases only mention?
MATCH (theCase:Case WHERE theCase.id IN $ids)-[:MENTIONS]->(station:Station)
RETURN theCase.id AS id, station AS value
ORDER BY id, station.name, station.id
