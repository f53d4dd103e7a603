// Which outcomes did each of these officers and cohorts receive, the earliest first?
MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)-[:RECEIVED]->(outcome:Outcome)
RETURN subject.id AS id, outcome AS value
ORDER BY id, outcome.onEarliest, outcome.kind, outcome.count DESC, outcome.id
