// What are these things joined to by what sources state, the rarest first?
// $ids are of the things; $viaHubs whether they may be joined to forces, bodies, standards and themes that are not
// among $ends; $limit is how many relationships are returned.
MATCH (thing:Case|Officer|Cohort|Force|Body|Station|Standard|Theme|GroupChat|Allegation|Finding|Proceeding|Outcome
            |Complaint|Failing|Recommendation|Response|Action WHERE thing.id IN $ids)
      -[tie:INVOLVED_IN|SERVED_IN|POSTED_TO|MEMBER_OF|FACES|RECEIVED|PART_OF|SAME_PERSON_AS|EXAMINED_IN|IN_CASE|UNDER
           |HAS_FINDING|ON_STANDARD|MADE_AT|IMPOSED_AT|HELD_FOR|CONCERNS|TOOK_PLACE_AT|SHOWS|LINKED_TO|ARISES_FROM
           |ADDRESSED_TO|ABOUT|ANSWERED_BY|ASSERTED_BY|PROMISES|AGAINST|FAILED_BY]-(neighbour)
WHERE NOT neighbour:Claim|Doubt|Missed
  AND ($viaHubs OR neighbour.id IN $ends OR NOT neighbour:Organisation|Standard|Theme)
  AND (NOT tie:SAME_PERSON_AS OR tie.status = 'ACCEPTED')
WITH tie, thing, neighbour, COUNT { (neighbour)--() } - COUNT { (neighbour)-[:FORMERLY]-() } AS commonness
ORDER BY commonness, neighbour.id, thing.id
LIMIT $limit
WITH tie, commonness, startNode(tie) AS from, endNode(tie) AS to
WITH tie, commonness, from, to,
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
       ELSE [2]
     END
     + [CASE WHEN to:Force
          THEN head(COLLECT { MATCH (to)-[:HAD]->(count:Headcount) RETURN count.officers ORDER BY count.year DESC })
        END] AS joined
RETURN from.id AS from, to.id AS to, type(tie) AS relationship, commonness,
       coalesce(tie.role, tie.status) AS role, tie.count AS count, tie.evidence AS evidence,
       reduce(most = 2, each IN joined | CASE WHEN each > most THEN each ELSE most END) AS joined
ORDER BY commonness, from, to, relationship, role
