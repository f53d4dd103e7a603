// Who faces each of these allegations?
MATCH (allegation:Allegation WHERE allegation.id IN $ids)<-[:FACES]-(subject:Officer|Cohort)
RETURN allegation.id AS id, subject AS value
ORDER BY id, subject.size DESC, subject.label, subject.id
