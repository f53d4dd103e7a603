// Which Standards of Professional Behaviour is each of these allegations said to breach?
MATCH (allegation:Allegation WHERE allegation.id IN $ids)-[:UNDER]->(standard:Standard)
RETURN allegation.id AS id, standard AS value
ORDER BY id, standard.number, standard.id
