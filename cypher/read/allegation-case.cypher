// In which case was each of these allegations made?
MATCH (allegation:Allegation WHERE allegation.id IN $ids)-[:IN_CASE]->(theCase:Case)
RETURN allegation.id AS id, theCase AS value
ORDER BY id
