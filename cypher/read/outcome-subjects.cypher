// Who received each of these outcomes?
MATCH (outcome:Outcome WHERE outcome.id IN $ids)<-[:RECEIVED]-(subject:Officer|Cohort)
RETURN outcome.id AS id, subject AS value
ORDER BY id, subject.size DESC, subject.label, subject.id
