// What did people rule on the facts of these cases?
UNWIND $cases AS id
MATCH (review:Review)-[:OF]->(:Case {id: id})
RETURN id AS case, review.fact AS fact, review.verdict AS verdict, review.value AS value
