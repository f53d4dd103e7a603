// Why are the people of each of these clusters together, in a sentence?
MATCH (cluster:Cluster WHERE cluster.id IN $ids)
WITH cluster,
     COLLECT {
       MATCH (cluster)<-[membership:IN_CLUSTER]-(subject:Subject)
       CALL (subject) {
         MATCH (subject)-[:INVOLVED_IN {role: 'SUBJECT'}]->(thing:Case)
         RETURN 'are subjects of the case "' + thing.title + '"' AS what, thing
         UNION
         MATCH (subject)-[fact:MEMBER_OF]->(thing:GroupChat)
         WHERE fact.role <> 'REPORTER'
         RETURN 'took part in ' + coalesce('the group chat "' + thing.name + '"', 'the same group chat') AS what, thing
         UNION
         MATCH (subject)-[:RECEIVED|FACES]->(:Outcome|Allegation)-[:IMPOSED_AT|HAS_FINDING|MADE_AT]->{1,2}(thing:Proceeding)
         RETURN 'were dealt with at the same ' + toLower(replace(thing.kind, '_', ' ')) AS what, thing
         UNION
         MATCH (subject)-[:POSTED_TO]->(thing:Station)
         RETURN 'were posted to ' + thing.name AS what, thing
       }
       WITH DISTINCT what, thing, membership.person AS person, membership.people AS people
       WITH what, thing, count(person) AS persons, sum(people) AS having
       WHERE persons > 1 AND having > 1 AND COUNT { (thing)<-[:INVOLVED_IN|MEMBER_OF|POSTED_TO]-() } <= 250
       ORDER BY having DESC, what, thing.id
       LIMIT 2
       RETURN CASE having WHEN cluster.size THEN 'all ' + having ELSE toString(having) END + ' ' + what
     } AS reasons
RETURN cluster.id AS id,
       cluster.size + ' people'
       + CASE cluster.cases WHEN 0 THEN '' WHEN 1 THEN ' in one case' ELSE ' in ' + cluster.cases + ' cases' END
       + CASE reasons
           WHEN [] THEN ', held together by many things that two of them share each.'
           ELSE ': ' + reduce(words = head(reasons), reason IN tail(reasons) | words + ', and ' + reason) + '.'
         END AS value
ORDER BY id
