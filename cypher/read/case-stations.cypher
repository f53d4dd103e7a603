// At which stations or units did each of these cases take place?
MATCH (theCase:Case WHERE theCase.id IN $ids)-[:TOOK_PLACE_AT]->(station:Station)
RETURN theCase.id AS id, station AS value
ORDER BY id, station.name, station.id
