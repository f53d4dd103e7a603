// How was each of these recommendations answered, the earliest response first?
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)-[:ANSWERED_BY]->(response:Response)
RETURN recommendation.id AS id, response AS value
ORDER BY id, response.onEarliest, response.status, response.id
