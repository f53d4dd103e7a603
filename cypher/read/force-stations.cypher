// Which stations and units does each of these forces have, at whatever level?
MATCH (force:Force WHERE force.id IN $ids)<-[:PART_OF]-+(station:Station)
WITH DISTINCT force, station
RETURN force.id AS id, station AS value
ORDER BY id, station.name, station.id
