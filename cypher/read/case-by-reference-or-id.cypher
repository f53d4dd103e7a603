// Which case has this reference, or this id?
CALL () {
  MATCH (:Reference {number: $reference})-[:IDENTIFIES]->(theCase:Case)
  RETURN theCase
  UNION
  MATCH (theCase:Case {id: $id})
  RETURN theCase
}
RETURN theCase AS value
