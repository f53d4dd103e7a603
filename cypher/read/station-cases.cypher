// Which cases took place at each of these stations or at a part of it, the newest first?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Station {id: id})<-[:PART_OF]-*(:Station)<-[:TOOK_PLACE_AT]-(theCase:Case)
  // What has no date comes last.
  WITH DISTINCT theCase, [coalesce(toString(theCase.published), ''), theCase.id] AS key
  WHERE $after IS NULL OR key < $after
  RETURN theCase, key
  ORDER BY key DESC
  LIMIT $limit
}
RETURN id, theCase AS value, key
ORDER BY id, key DESC
