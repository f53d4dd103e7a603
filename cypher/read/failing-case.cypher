// In which case was each of these failings?
MATCH (failing:Failing WHERE failing.id IN $ids)-[:IN_CASE]->(theCase:Case)
RETURN failing.id AS id, theCase AS value
ORDER BY id
