// What did people rule on what was read of each of these cases, the latest first?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:OF]-(review:Review)
RETURN theCase.id AS id, review {.*, case: theCase} AS value
ORDER BY id, review.recordedAt DESC, review.fact
