// Which recommendations were addressed to each of these forces, the newest first?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Force {id: id})<-[:ADDRESSED_TO]-(recommendation:Recommendation)
  // What has no date comes last.
  WITH recommendation, [coalesce(toString(recommendation.made), ''), recommendation.id] AS key
  WHERE $after IS NULL OR key < $after
  RETURN recommendation, key
  ORDER BY key DESC
  LIMIT $limit
}
RETURN id, recommendation AS value, key
ORDER BY id, key DESC
