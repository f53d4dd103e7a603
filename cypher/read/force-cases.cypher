// Which cases that fit this filter concern each of these forces, the newest first?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Force {id: id})<-[:CONCERNS]-(theCase:Case)
  WHERE
    //+ part/fits-the-filter
  // What has no date comes last.
  WITH theCase, [coalesce(toString(theCase.published), ''), theCase.id] AS key
  WHERE $after IS NULL OR key < $after
  RETURN theCase, key
  ORDER BY key DESC
  LIMIT $limit
}
RETURN id, theCase AS value, key
ORDER BY id, key DESC
