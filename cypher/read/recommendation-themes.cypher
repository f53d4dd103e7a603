// What is each of these recommendations about?
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)-[:ABOUT]->(theme:Theme)
RETURN recommendation.id AS id, theme AS value
ORDER BY id, theme.name, theme.id
