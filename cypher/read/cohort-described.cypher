// Which people of each of these cohorts, or of the cohorts within it, are also described one by one?
MATCH (cohort:Cohort WHERE cohort.id IN $ids)<-[:PART_OF]-+(officer:Officer)
WITH DISTINCT cohort, officer
RETURN cohort.id AS id, officer AS value
ORDER BY id, officer.label, officer.id
