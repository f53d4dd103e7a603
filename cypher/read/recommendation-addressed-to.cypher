// To which forces and bodies was each of these recommendations addressed?
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)-[:ADDRESSED_TO]->(organisation:Force|Body)
RETURN recommendation.id AS id, organisation AS value
ORDER BY id, organisation.name, organisation.id
