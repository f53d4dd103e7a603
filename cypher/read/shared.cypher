// What do sources state of these people that others could share with them?
// $subjects are ids of officers and cohorts; who is the same person counts with them. $ids are what was asked about,
// which is not what they share. $kinds are kinds of link, or null for all. "people" says of how many it holds, null of
// all of them.
MATCH (subject:Officer|Cohort WHERE subject.id IN $subjects)
CALL (subject) {
  WITH subject
  WHERE NOT EXISTS { (subject)-[:SAME_PERSON_AS]-() }
  RETURN subject AS person, [] AS same
  UNION ALL
  WITH subject
  WHERE EXISTS { (subject)-[:SAME_PERSON_AS]-() }
  MATCH way = ANY SHORTEST (subject)(()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}(person)
  RETURN person, reduce(all = [], one IN relationships(way) | all + one.evidence) AS same
}
MATCH (person)-[:PART_OF]->*(holder:Officer|Cohort)
WITH DISTINCT subject, person, same, holder
CALL (holder) {
  MATCH (holder)-[fact:INVOLVED_IN]->(node:Case)
  RETURN 'SHARED_CASE' AS kind, node, null AS people, [fact.evidence] AS evidence
  UNION ALL
  MATCH (holder)-[fact:MEMBER_OF]->(node:GroupChat)
  RETURN 'SHARED_CHAT' AS kind, node, fact.count AS people, [fact.evidence] AS evidence
  UNION ALL
  MATCH (holder)-[fact:SERVED_IN]->(node:Force)
  RETURN CASE fact.status WHEN 'FORMER' THEN 'SHARED_FORMER_EMPLOYER' ELSE 'SHARED_FORCE' END AS kind, node,
         fact.count AS people, [fact.evidence] AS evidence
  UNION ALL
  MATCH (holder)-[fact:POSTED_TO]->(node:Station)
  RETURN 'SHARED_STATION' AS kind, node, null AS people, [fact.evidence] AS evidence
  UNION ALL
  // One person has one result of a proceeding; a list or a sentence comes on top of it.
  MATCH (holder)-[:RECEIVED]->(fact:Outcome)-[:IMPOSED_AT]->(node:Proceeding)
  WITH node, fact,
       CASE WHEN fact.kind IN ['BARRED_LIST', 'ADVISORY_LIST', 'CUSTODIAL_SENTENCE'] THEN fact.kind END AS onTop
  WITH node, onTop, sum(coalesce(fact.count, 1)) AS people, collect(fact.evidence) AS evidence
  RETURN 'SHARED_PROCEEDING' AS kind, node, people, evidence
  UNION ALL
  // One person has one finding on one allegation, at one stage, on one standard.
  MATCH (holder)-[:FACES]->(allegation:Allegation)-[:HAS_FINDING]->(fact:Finding)-[:MADE_AT]->(node:Proceeding)
  OPTIONAL MATCH (fact)-[:ON_STANDARD]->(standard:Standard)
  WITH node, allegation, fact.stage AS stage, standard,
       sum(coalesce(fact.count, 1)) AS people, collect(fact.evidence) AS evidence
  RETURN 'SHARED_PROCEEDING' AS kind, node, people, evidence
}
WITH subject, person, same, holder, kind, node, evidence,
     CASE WHEN people < coalesce(holder.size, people + 1) THEN people END AS people
WHERE ($kinds IS NULL OR kind IN $kinds)
  // The question is what else they have in common than what was asked about.
  AND NOT node.id IN $ids
  AND NOT EXISTS { (node)<-[:EXAMINED_IN]-(chat:GroupChat) WHERE chat.id IN $ids }
  // What holds for all of a cohort holds for its parts.
  AND (holder = person OR people IS NULL)
// Several facts of one kind may be about the same people: the largest counts.
WITH subject, kind, node, CASE WHEN count(*) > count(people) THEN null ELSE max(people) END AS people,
     reduce(all = [], each IN collect(DISTINCT same) + collect(evidence) | all + each) AS evidence
RETURN subject.id AS subject, kind, node.id AS node, people,
       COLLECT {
         UNWIND evidence AS some
         UNWIND some AS passage
         RETURN DISTINCT passage ORDER BY passage
       } AS evidence
ORDER BY kind, node, subject
