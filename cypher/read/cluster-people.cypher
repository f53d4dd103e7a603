// What does each officer and cohort share with others, that is a reason to see a link: page by page?
// Protected people are left out. In a case only its subjects count, in a group chat not those who reported it.
// $after is the last id of the page before, '' at first; $limit is how many.
MATCH (subject:Subject)
WHERE subject.id > $after
WITH subject
ORDER BY subject.id
LIMIT $limit
RETURN subject.id AS id, coalesce(subject.protected, false) AS protected,
       // A source that speaks of several without saying how many speaks of two at least.
       coalesce(subject.size, 2) AS people,
       COLLECT { MATCH (subject)-[:PART_OF]->{1,5}(whole:Cohort) RETURN DISTINCT whole.id } AS wholes,
       COLLECT { MATCH (subject)-[:SAME_PERSON_AS {status: 'ACCEPTED'}]-(other:Officer) RETURN other.id } AS same,
       COLLECT {
         CALL (subject) {
           MATCH (subject)-[:INVOLVED_IN {role: 'SUBJECT'}]->(thing:Case)
           RETURN 'SHARED_CASE' AS kind, thing, null AS people, 0 AS stated, null AS fact
           UNION ALL
           MATCH (subject)-[fact:MEMBER_OF]->(thing:GroupChat)
           WHERE fact.role <> 'REPORTER'
           RETURN 'SHARED_CHAT' AS kind, thing, fact.count AS people, coalesce(thing.statedSize, 0) AS stated, null AS fact
           UNION ALL
           MATCH (subject)-[:RECEIVED]->(outcome:Outcome)-[:IMPOSED_AT]->(thing:Proceeding)
           RETURN 'SHARED_PROCEEDING' AS kind, thing, outcome.count AS people, 0 AS stated, null AS fact
           UNION ALL
           MATCH (subject)-[:FACES]->(:Allegation)-[:HAS_FINDING]->(finding:Finding)-[:MADE_AT]->(thing:Proceeding)
           RETURN 'SHARED_PROCEEDING' AS kind, thing, finding.count AS people, 0 AS stated, null AS fact
           UNION ALL
           MATCH (subject)-[fact:POSTED_TO]->(thing:Station)
           RETURN 'SHARED_STATION' AS kind, thing, null AS people, 0 AS stated, fact
         }
         RETURN {
           kind: kind, thing: thing.id, stated: stated, from: fact.whenEarliest, to: fact.whenLatest,
           // An interval is the whole time; a single date only says when at some time.
           lasting: coalesce(fact.when CONTAINS '/', false),
           people: CASE WHEN people < coalesce(subject.size, 2) THEN people ELSE coalesce(subject.size, 2) END
         }
       } AS shares
ORDER BY id
