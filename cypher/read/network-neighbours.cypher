// Which things do these lead to in one step, the most strongly joined first, and how many are there?
// $reached is how strongly each of $ids, from where the steps go, is joined with the middle of a network; $seen are ids
// of things that were found before. $kinds are the labels that a neighbour may have, or null for all but documents and
// passages. $most is how strong a step is at the most, by its type, with HUB where it ends at a force or body, and with
// FORMER where a service has ended. $limit is how many neighbours are returned.
WITH coalesce($kinds,
              ['Case', 'Officer', 'Cohort', 'Force', 'Body', 'Station', 'Standard', 'Theme', 'GroupChat', 'Allegation',
               'Finding', 'Proceeding', 'Outcome', 'Complaint', 'Failing', 'Recommendation', 'Response', 'Action']) AS kinds
MATCH (thing:Case|Officer|Cohort|Force|Body|Station|Standard|Theme|GroupChat|Allegation|Finding|Proceeding|Outcome
            |Complaint|Failing|Recommendation|Response|Action|Document|Passage WHERE thing.id IN $ids)-[tie:!FORMERLY]-(neighbour)
WHERE any(label IN labels(neighbour) WHERE label IN kinds)
  AND (NOT tie:SAME_PERSON_AS OR tie.status = 'ACCEPTED')
WITH thing, tie, neighbour, startNode(tie) AS from, endNode(tie) AS to
WITH thing, neighbour,
     $most[type(tie) + CASE
             WHEN tie:SERVED_IN AND tie.status = 'FORMER' THEN ' FORMER'
             WHEN to:Organisation THEN ' HUB'
             ELSE ''
           END] AS most,
     // How many things does either end join in this way? For a chat, the people it is said to have had; for a force,
     // its officers.
     CASE type(tie)
       WHEN 'INVOLVED_IN' THEN [COUNT { (to)<-[:INVOLVED_IN]-() }, COUNT { (from)-[:INVOLVED_IN]->() }, from.size]
       WHEN 'MEMBER_OF'
         THEN [COUNT { (to)<-[:MEMBER_OF]-() }, COUNT { (from)-[:MEMBER_OF]->() }, from.size, to.statedSize]
       WHEN 'POSTED_TO' THEN [COUNT { (to)<-[:POSTED_TO]-() }, COUNT { (from)-[:POSTED_TO]->() }, from.size]
       WHEN 'SERVED_IN' THEN [COUNT { (to)<-[:SERVED_IN]-() }, COUNT { (from)-[:SERVED_IN]->() }, from.size]
       WHEN 'PART_OF' THEN [COUNT { (to)<-[:PART_OF]-() }]
       WHEN 'EXAMINED_IN' THEN [COUNT { (to)<-[:EXAMINED_IN]-() }, COUNT { (from)-[:EXAMINED_IN]->() }]
       WHEN 'TOOK_PLACE_AT' THEN [COUNT { (to)<-[:TOOK_PLACE_AT]-() }, COUNT { (from)-[:TOOK_PLACE_AT]->() }]
       WHEN 'CONCERNS' THEN [COUNT { (to)<-[:CONCERNS]-() }, COUNT { (from)-[:CONCERNS]->() }]
       WHEN 'SHOWS' THEN [COUNT { (to)<-[:SHOWS]-() }]
       WHEN 'MENTIONS' THEN [COUNT { (to)<-[:MENTIONS]-() }, COUNT { (from)-[:MENTIONS]->() }]
       WHEN 'ABOUT' THEN [COUNT { (to)<-[:ABOUT]-() }]
       WHEN 'UNDER' THEN [COUNT { (to)<-[:UNDER]-() }]
       WHEN 'ON_STANDARD' THEN [COUNT { (to)<-[:ON_STANDARD]-() }]
       WHEN 'ADDRESSED_TO' THEN [COUNT { (to)<-[:ADDRESSED_TO]-() }]
       WHEN 'ASSERTED_BY' THEN [COUNT { (to)<-[:ASSERTED_BY]-() }]
       WHEN 'ARISES_FROM' THEN [COUNT { (to)<-[:ARISES_FROM]-() }, COUNT { (from)-[:ARISES_FROM]->() }]
       WHEN 'IN_CASE' THEN [COUNT { (to)<-[:IN_CASE]-() }]
       WHEN 'FACES' THEN [COUNT { (to)<-[:FACES]-() }, COUNT { (from)-[:FACES]->() }]
       WHEN 'RECEIVED' THEN [COUNT { (to)<-[:RECEIVED]-() }, COUNT { (from)-[:RECEIVED]->() }]
       WHEN 'MADE_AT' THEN [COUNT { (to)<-[:MADE_AT]-() }]
       WHEN 'IMPOSED_AT' THEN [COUNT { (to)<-[:IMPOSED_AT]-() }]
       WHEN 'HELD_FOR' THEN [COUNT { (to)<-[:HELD_FOR]-() }, COUNT { (from)-[:HELD_FOR]->() }]
       WHEN 'DESCRIBES' THEN [COUNT { (to)<-[:DESCRIBES]-() }, COUNT { (from)-[:DESCRIBES]->() }]
       WHEN 'FROM' THEN [COUNT { (to)<-[:FROM]-() }]
       ELSE [2]
     END
     + [CASE WHEN to:Force
          THEN head(COLLECT { MATCH (to)-[:HAD]->(count:Headcount) RETURN count.officers ORDER BY count.year DESC })
        END] AS joined
WITH neighbour, $reached[thing.id] * most AS most,
     reduce(joining = 2, each IN joined | CASE WHEN each > joining THEN each ELSE joining END) AS joined
WITH neighbour, max(most * sqrt(log(2) / log(joined))) AS strength
WHERE strength IS NOT NULL
ORDER BY strength DESC, neighbour.id
WITH collect({id: neighbour.id, hub: neighbour:Organisation|Standard|Theme, strength: strength}) AS neighbours
WITH neighbours, size([neighbour IN neighbours WHERE NOT neighbour.id IN $seen]) AS others
UNWIND neighbours[..$limit] AS neighbour
RETURN neighbour.id AS id, neighbour.hub AS hub, neighbour.strength AS strength, others
