// Who is the same person as this one, and which groups are they part of, or is part of them?
// $id is of an officer, cohort, group chat, case, station or force; what is none of these has no row.
MATCH (asked:Officer|Cohort|GroupChat|Case|Station|Force {id: $id})
CALL (asked) {
  MATCH way = ANY SHORTEST (asked)(()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}(person)
  RETURN person, reduce(all = [], one IN relationships(way) | all + one.evidence) AS evidence
  ORDER BY person.id
  LIMIT 100
}
RETURN asked AS node, person.id AS person, evidence,
       COLLECT { MATCH (person)-[:PART_OF]->+(whole:Cohort) RETURN DISTINCT whole.id }
       + COLLECT { MATCH (person)<-[:PART_OF]-+(part:Officer|Cohort) RETURN DISTINCT part.id } AS kin
