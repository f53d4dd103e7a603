// Holds a recommendation, or how many there were where only their number is known.
UNWIND $rows AS row
MERGE (recommendation:Recommendation {id: row.id})
SET recommendation = row.properties
SET recommendation.recordedAt = coalesce(recommendation.recordedAt, $now)
