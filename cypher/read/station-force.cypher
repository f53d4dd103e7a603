// To which force does each of these stations and units belong?
MATCH (station:Station WHERE station.id IN $ids)-[:PART_OF]->+(force:Force)
WITH DISTINCT station, force
RETURN station.id AS id, force AS value
ORDER BY id
