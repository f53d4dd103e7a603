// Which recommendations are addressed to these bodies, and in which words?
UNWIND $bodies AS code
MATCH (recommendation:Recommendation)-[:ADDRESSED_TO]->(:Force|Body {code: code})
MATCH (recommendation)-[:ARISES_FROM]->(case:Case)
WITH DISTINCT recommendation, case
OPTIONAL MATCH (passage:Passage WHERE passage.id IN recommendation.evidence AND passage.text IS NOT NULL)
WITH recommendation, case, collect(passage.text) AS passages
OPTIONAL MATCH (recommendation)-[:CONCERNS]->(station:Station)
RETURN case.key AS key, recommendation.id AS id, recommendation.gist AS gist, recommendation.made AS made, passages,
       collect(station.name) AS stations
ORDER BY key, id
