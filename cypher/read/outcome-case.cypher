// To which case does each of these outcomes belong?
MATCH (outcome:Outcome WHERE outcome.id IN $ids)-[:IN_CASE]->(theCase:Case)
RETURN outcome.id AS id, theCase AS value
ORDER BY id
