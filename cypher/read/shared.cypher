// What do the members of these chats, the subjects of these cases, or these officers and cohorts have in common?
// $ids are of chats, cases, officers and cohorts; $kinds are kinds of link, or null for all.
CALL () {
  MATCH (chat:GroupChat WHERE chat.id IN $ids)<-[membership:MEMBER_OF]-(subject:Officer|Cohort)
  RETURN subject, coalesce(membership.count, subject.size, 0) AS people
  UNION ALL
  MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:INVOLVED_IN {role: 'SUBJECT'}]-(subject:Officer|Cohort)
  RETURN subject, coalesce(subject.size, 0) AS people
  UNION ALL
  MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)
  RETURN subject, coalesce(subject.size, 0) AS people
}
WITH subject AS asked, max(people) AS people
// Where all of a cohort is meant, so are its parts. The cohorts around it are not, but tell who is counted twice.
CALL (asked, people) {
  RETURN asked AS subject, people AS meant
  UNION ALL
  MATCH (asked WHERE asked.size = people)<-[:PART_OF]-+(subject:Officer|Cohort)
  RETURN subject, coalesce(subject.size, 0) AS meant
  UNION ALL
  MATCH (asked)-[:PART_OF]->+(subject:Cohort)
  RETURN subject, 0 AS meant
}
WITH subject, max(meant) AS meant
WITH subject, meant,
     COLLECT {
       MATCH (subject)-[:PART_OF]->+(whole:Cohort)
       WITH DISTINCT whole
       ORDER BY whole.size, whole.id
       RETURN whole.id
     } AS wholes
ORDER BY size(wholes) DESC, subject.id
WITH collect({subject: subject, id: subject.id, whole: head(wholes), meant: meant, size: coalesce(subject.size, 0)}) AS members
// People are added up from the parts outwards, each in the smallest cohort around it, which never exceeds its size.
WITH members,
     reduce(counted = [], member IN members |
       counted + [parts IN [reduce(people = 0, part IN counted |
                              people + CASE WHEN part.whole = member.id THEN part.people ELSE 0 END)] |
         {id: member.id, whole: member.whole,
          people: CASE
                    WHEN member.meant > 0 THEN member.meant
                    WHEN parts < member.size THEN parts
                    ELSE member.size
                  END}]) AS counted
WITH members, counted,
     reduce(people = 0, member IN [member IN counted WHERE member.whole IS NULL] | people + member.people) AS of
UNWIND members AS member
WITH counted, of, member.subject AS subject, member.meant AS meant
WHERE meant > 0
MATCH (subject)-[:PART_OF]->*(holder:Officer|Cohort)
WITH DISTINCT counted, of, subject, meant, holder
CALL (holder) {
  MATCH (holder)-[fact:INVOLVED_IN]->(node:Case)
  RETURN 'SHARED_CASE' AS kind, node, coalesce(holder.size, 0) AS people, [fact.evidence] AS evidence
  UNION ALL
  MATCH (holder)-[fact:MEMBER_OF]->(node:GroupChat)
  RETURN 'SHARED_CHAT' AS kind, node, coalesce(fact.count, holder.size, 0) AS people, [fact.evidence] AS evidence
  UNION ALL
  MATCH (holder)-[fact:SERVED_IN]->(node:Force)
  RETURN CASE fact.status WHEN 'FORMER' THEN 'SHARED_FORMER_EMPLOYER' ELSE 'SHARED_FORCE' END AS kind, node,
         coalesce(fact.count, holder.size, 0) AS people, [fact.evidence] AS evidence
  UNION ALL
  MATCH (holder)-[fact:POSTED_TO]->(node:Station)
  RETURN 'SHARED_STATION' AS kind, node, coalesce(holder.size, 0) AS people, [fact.evidence] AS evidence
  UNION ALL
  // One person has one result of a proceeding; a list or a sentence comes on top of it.
  MATCH (holder)-[:RECEIVED]->(fact:Outcome)-[:IMPOSED_AT]->(node:Proceeding)
  WITH node, fact,
       CASE WHEN fact.kind IN ['BARRED_LIST', 'ADVISORY_LIST', 'CUSTODIAL_SENTENCE'] THEN fact.kind END AS onTop
  WITH node, onTop, sum(fact.count) AS people, collect(fact.evidence) AS evidence
  RETURN 'SHARED_PROCEEDING' AS kind, node, people, evidence
  UNION ALL
  // One person has one finding on one allegation, at one stage, on one standard.
  MATCH (holder)-[:FACES]->(allegation:Allegation)-[:HAS_FINDING]->(fact:Finding)-[:MADE_AT]->(node:Proceeding)
  OPTIONAL MATCH (fact)-[:ON_STANDARD]->(standard:Standard)
  WITH node, allegation, fact.stage AS stage, standard, sum(fact.count) AS people, collect(fact.evidence) AS evidence
  RETURN 'SHARED_PROCEEDING' AS kind, node, people, evidence
}
WITH counted, of, subject, meant, holder, kind, node, people, evidence
WHERE ($kinds IS NULL OR kind IN $kinds)
  // The question is what else they have in common than what was asked about.
  AND NOT node.id IN $ids
  AND NOT EXISTS { (node)<-[:EXAMINED_IN]-(chat:GroupChat) WHERE chat.id IN $ids }
  // What holds for all of a cohort holds for its parts.
  AND (holder = subject OR people >= holder.size)
// Several facts of one kind may be about the same people: the largest counts, and for no more than there are.
WITH counted, of, subject, meant, kind, node,
     max(CASE WHEN holder = subject AND people < subject.size THEN people ELSE subject.size END) AS people,
     collect(evidence) AS evidence
WITH counted, of, kind, node, subject, people + meant - subject.size AS atLeast, evidence
WHERE atLeast > 0
WITH counted, of, kind, node, collect({id: subject.id, people: atLeast}) AS having, collect(evidence) AS evidence
// A cohort counts by what is said of itself or by its parts, whichever are more people.
WITH of, kind, node, evidence,
     reduce(summed = [], member IN counted |
       summed + [own IN [reduce(people = 0, one IN having |
                           people + CASE WHEN one.id = member.id THEN one.people ELSE 0 END)] |
         [parts IN [reduce(people = 0, part IN summed |
                      people + CASE WHEN part.whole = member.id THEN part.people ELSE 0 END)] |
           {whole: member.whole,
            people: CASE
                      WHEN parts > member.people THEN member.people
                      WHEN parts > own THEN parts
                      ELSE own
                    END}][0]]) AS summed
WITH of, kind, node, evidence,
     reduce(people = 0, member IN [member IN summed WHERE member.whole IS NULL] | people + member.people) AS having
WHERE having >= 2
RETURN kind, node, having, of,
       COLLECT {
         UNWIND evidence AS ofSubject
         UNWIND ofSubject AS ofFacts
         UNWIND ofFacts AS ofFact
         UNWIND ofFact AS passage
         RETURN DISTINCT passage
         ORDER BY passage
       } AS evidence
ORDER BY toFloat(having) / of DESC, having DESC, kind, node.id
