// Who supervised in each of these cases, as the source says or as their rank may mean?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[involved:INVOLVED_IN]-(subject:Officer|Cohort)
WHERE involved.role <> 'VICTIM'
WITH theCase, subject, involved
ORDER BY involved.role
WITH theCase, subject, collect(involved.role) AS roles, collect(involved.evidence) AS cited
WITH theCase, subject, roles,
     reduce(every = subject.evidence, one IN cited | every + [passage IN one WHERE NOT passage IN every]) AS evidence,
     CASE
       WHEN 'SUPERVISOR' IN roles THEN 'ROLE'
       WHEN NOT subject.rank IN ['SPECIAL_CONSTABLE', 'CONSTABLE'] THEN 'RANK'
     END AS by
WHERE by IS NOT NULL
WITH theCase, subject, roles, evidence, by
ORDER BY theCase.id, by DESC, subject.label, subject.id
RETURN theCase.id AS id, {
  subject: subject,
  by: by,
  roles: roles,
  allegations: COUNT { (subject)-[:FACES]->(:Allegation)-[:IN_CASE]->(theCase) },
  outcomes: COUNT { (subject)-[:RECEIVED]->(:Outcome)-[:IN_CASE]->(theCase) },
  evidence: evidence
} AS value
