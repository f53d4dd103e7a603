// In which documents does each of these recommendations stand, the earliest first?
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)
UNWIND recommendation.evidence AS passageId
MATCH (:Passage {id: passageId})-[:FROM]->(document:Document)
WITH DISTINCT recommendation, document
RETURN recommendation.id AS id, document AS value
ORDER BY id, document.published, document.title, document.id
