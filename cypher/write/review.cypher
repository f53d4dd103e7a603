// Holds what a person ruled on a fact; a later ruling takes the place of an earlier one.
MATCH (case:Case {id: $case})
MERGE (review:Review {id: $id})
SET review.fact = $fact, review.verdict = $verdict, review.value = $value, review.recordedAt = $now
MERGE (review)-[:OF]->(case)
