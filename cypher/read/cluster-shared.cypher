// What do the people of each of these clusters share, what most of them share first; ten things at most?
// What more than 250 people share joins nobody, and is left out.
MATCH (cluster:Cluster WHERE cluster.id IN $ids)
CALL (cluster) {
  MATCH (cluster)<-[membership:IN_CLUSTER]-(subject:Subject)
  CALL (subject) {
    MATCH (subject)-[fact:INVOLVED_IN {role: 'SUBJECT'}]->(thing:Case)
    RETURN 'SHARED_CASE' AS kind, thing, fact.evidence AS evidence
    UNION ALL
    MATCH (subject)-[fact:MEMBER_OF]->(thing:GroupChat)
    WHERE fact.role <> 'REPORTER'
    RETURN 'SHARED_CHAT' AS kind, thing, fact.evidence AS evidence
    UNION ALL
    MATCH (subject)-[fact:RECEIVED]->(:Outcome)-[:IMPOSED_AT]->(thing:Proceeding)
    RETURN 'SHARED_PROCEEDING' AS kind, thing, fact.evidence AS evidence
    UNION ALL
    MATCH (subject)-[fact:FACES]->(:Allegation)-[:HAS_FINDING]->(:Finding)-[:MADE_AT]->(thing:Proceeding)
    RETURN 'SHARED_PROCEEDING' AS kind, thing, fact.evidence AS evidence
    UNION ALL
    MATCH (subject)-[fact:POSTED_TO]->(thing:Station)
    RETURN 'SHARED_STATION' AS kind, thing, fact.evidence AS evidence
  }
  WITH kind, thing, membership.person AS person, membership.people AS people, collect(evidence) AS evidence
  WITH kind, thing, count(person) AS persons, sum(people) AS having, collect(evidence) AS evidence
  WHERE persons > 1 AND having > 1 AND COUNT { (thing)<-[:INVOLVED_IN|MEMBER_OF|POSTED_TO]-() } <= 250
  ORDER BY having DESC, kind, thing.id
  LIMIT 10
  RETURN kind, thing, having, evidence
}
WITH cluster, kind, thing, having, evidence,
     CASE having WHEN cluster.size THEN 'All ' + having ELSE having + ' of the ' + cluster.size END AS people
RETURN cluster.id AS id, {
         kind: kind, node: thing, having: having, of: cluster.size,
         sentence: people + CASE kind
           WHEN 'SHARED_CASE' THEN ' are subjects of the case "' + thing.title + '".'
           WHEN 'SHARED_CHAT' THEN ' took part in ' + coalesce('the group chat "' + thing.name + '".', 'the same group chat.')
           WHEN 'SHARED_STATION' THEN ' were posted to ' + thing.name + '.'
           ELSE ' were dealt with at the same ' + toLower(replace(thing.kind, '_', ' ')) + '.'
         END,
         evidence: COLLECT {
           UNWIND evidence AS ofPerson
           UNWIND ofPerson AS ofFact
           UNWIND ofFact AS passage
           RETURN DISTINCT passage
           ORDER BY passage
           LIMIT 50
         }
       } AS value
ORDER BY id, having DESC, kind, thing.id
