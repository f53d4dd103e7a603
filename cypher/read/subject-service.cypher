// In which forces does, or did, each of these officers and cohorts serve, the earliest first?
MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)-[service:SERVED_IN]->(force:Force)
RETURN subject.id AS id,
       service {.*, subject: subject, force: force, count: coalesce(service.count, subject.size)} AS value
ORDER BY id, service.whenEarliest, force.name, force.id, service.status, service.rank
