// Who are the members of these chats, the subjects of these cases, or these officers and cohorts?
// $ids are of chats, cases, officers and cohorts. With each comes through which of them it is asked about, and how many
// of its people are: null where the source does not say how many there are. The cohorts around them are asked about
// through nothing, but tell who is counted twice.
CALL () {
  MATCH (of:GroupChat WHERE of.id IN $ids)<-[membership:MEMBER_OF]-(subject:Officer|Cohort)
  RETURN of.id AS through, subject, coalesce(membership.count, subject.size) AS people
  UNION ALL
  MATCH (of:Case WHERE of.id IN $ids)<-[:INVOLVED_IN {role: 'SUBJECT'}]-(subject:Officer|Cohort)
  RETURN of.id AS through, subject, subject.size AS people
  UNION ALL
  MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)
  RETURN subject.id AS through, subject, subject.size AS people
}
WITH through, subject AS asked, max(people) AS people
// Where all of a cohort is meant, so are its parts.
CALL (through, asked, people) {
  RETURN asked AS subject, [through] AS of, people AS meant
  UNION ALL
  MATCH (asked WHERE asked.size IS NULL OR asked.size <= people)<-[:PART_OF]-+(subject:Officer|Cohort)
  RETURN subject, [through] AS of, subject.size AS meant
  UNION ALL
  MATCH (asked)-[:PART_OF]->+(subject:Cohort)
  RETURN subject, [] AS of, null AS meant
}
WITH subject, max(meant) AS meant, reduce(all = [], each IN collect(DISTINCT of) | all + each) AS through
RETURN subject.id AS id, subject.size AS size, subject:Officer AS officer, meant, through,
       COLLECT {
         MATCH (subject)-[:PART_OF]->+(whole:Cohort)
         WITH DISTINCT whole
         ORDER BY whole.size, whole.id
         RETURN whole.id
       } AS wholes,
       CASE WHEN EXISTS { (subject)-[:SAME_PERSON_AS]-() }
         THEN head(COLLECT {
           MATCH ANY SHORTEST (subject)(()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}(person)
           RETURN person.id ORDER BY person.id
         })
         ELSE subject.id
       END AS person
ORDER BY id
