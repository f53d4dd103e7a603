// At which stations or units does, or did, each of these officers and cohorts work, the earliest first?
MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)-[posting:POSTED_TO]->(station:Station)
RETURN subject.id AS id, posting {.*, subject: subject, station: station} AS value
ORDER BY id, posting.whenEarliest, station.name, station.id
