// What is alleged of each of these officers and cohorts?
MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)-[:FACES]->(allegation:Allegation)
RETURN subject.id AS id, allegation AS value
ORDER BY id, allegation.gist, allegation.id
