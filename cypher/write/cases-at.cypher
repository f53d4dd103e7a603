// Which cases of these forces took place at one of these stations in this time?
MATCH (force:Force WHERE force.code IN $forces)<-[:CONCERNS]-(case:Case)-[:TOOK_PLACE_AT]->(station:Station)
WHERE station.name IN $stations AND case.occurredEarliest <= $latest AND case.occurredLatest >= $earliest
RETURN DISTINCT case.key AS key
ORDER BY key
