// Whom is each of these complaints about?
MATCH (complaint:Complaint WHERE complaint.id IN $ids)-[:AGAINST]->(subject:Officer|Cohort)
RETURN complaint.id AS id, subject AS value
ORDER BY id, subject.size DESC, subject.label, subject.id
