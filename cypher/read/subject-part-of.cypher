// Of which cohorts is each of these officers and cohorts a part, the smallest first?
MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)-[:PART_OF]->(cohort:Cohort)
RETURN subject.id AS id, cohort AS value
ORDER BY id, cohort.size, cohort.label, cohort.id
