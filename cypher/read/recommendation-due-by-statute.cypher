// By which day must each of these recommendations be answered, by the statute's own count?
// Police Reform Act 2002, Schedule 3, paragraph 28B: 56 days beginning with the day on which it was made.
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)
WHERE recommendation.basisInLaw IN ['PARA_28A', 'BOTH']
RETURN recommendation.id AS id, recommendation.made + duration({days: 55}) AS value
ORDER BY id
