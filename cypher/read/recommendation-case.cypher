// From which case does each of these recommendations arise, the earliest published if from several?
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)-[:ARISES_FROM]->(theCase:Case)
WITH recommendation, theCase
ORDER BY theCase.published, theCase.id
WITH recommendation, head(collect(theCase)) AS theCase
RETURN recommendation.id AS id, theCase AS value
ORDER BY id
