// Which recommendations arise from each of these cases, the earliest first?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:ARISES_FROM]-(recommendation:Recommendation)
RETURN theCase.id AS id, recommendation AS value
ORDER BY id, recommendation.made, recommendation.gist, recommendation.id
