// Whose conduct is each of these failings about?
MATCH (failing:Failing WHERE failing.id IN $ids)-[:ABOUT]->(subject:Officer|Cohort)
RETURN failing.id AS id, subject AS value
ORDER BY id, subject.size DESC, subject.label, subject.id
