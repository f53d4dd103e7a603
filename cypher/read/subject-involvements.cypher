// In which cases, and in which roles, is each of these officers and cohorts involved?
MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)-[involvement:INVOLVED_IN]->(theCase:Case)
RETURN subject.id AS id, involvement {.*, subject: subject, case: theCase} AS value
ORDER BY id, theCase.occurredEarliest, theCase.title, theCase.id, involvement.role
