// Of whom is each of these failings said?
MATCH (failing:Failing WHERE failing.id IN $ids)-[:FAILED_BY]->(subject:Officer|Cohort)
RETURN failing.id AS id, subject AS value
ORDER BY id, subject.size DESC, subject.label, subject.id
