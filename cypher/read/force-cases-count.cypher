// How many cases that fit this filter concern each of these forces?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Force {id: id})<-[:CONCERNS]-(theCase:Case)
  WHERE
    //+ part/fits-the-filter
  RETURN count(theCase) AS value
}
RETURN id, value
