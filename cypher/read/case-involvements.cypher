// Who is involved in each of these cases, in this role or in any?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[involvement:INVOLVED_IN]-(subject:Officer|Cohort)
WHERE $role IS NULL OR involvement.role = $role
RETURN theCase.id AS id, involvement {.*, subject: subject, case: theCase} AS value
ORDER BY id, CASE involvement.role WHEN 'SUBJECT' THEN 1 ELSE 2 END, involvement.role,
         subject.size DESC, subject.label, subject.id
