// Who are these: officers, are they protected, of which cases are they, and which publications speak of them?
UNWIND $ids AS id
MATCH (subject:Subject {id: id})
RETURN id, subject:Officer AS officer,
       coalesce(subject.protected, false)
       OR EXISTS { (subject)-[fact:INVOLVED_IN]->() WHERE fact.role IN ['VICTIM', 'WITNESS', 'REPORTER'] }
       OR EXISTS { (subject)-[fact:MEMBER_OF]->() WHERE fact.role = 'REPORTER' } AS protected,
       COLLECT { MATCH (subject)-[:INVOLVED_IN]->(case:Case) RETURN DISTINCT case.id ORDER BY case.id } AS cases,
       COLLECT { UNWIND subject.evidence AS passage RETURN DISTINCT split(passage, '#')[0] AS document } AS documents
