// How are these things joined among themselves?
// $ids are of the things; $limit is how many relationships are returned, those first that join the fewest things.
MATCH (from:Case|Officer|Cohort|Force|Body|Station|Standard|Theme|GroupChat|Allegation|Finding|Proceeding|Outcome
           |Complaint|Failing|Recommendation|Response|Action|Document|Passage WHERE from.id IN $ids)-[tie:!FORMERLY]->(to)
WHERE to.id IN $ids
  AND (NOT tie:SAME_PERSON_AS OR tie.status = 'ACCEPTED')
WITH tie, from, to,
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
WITH tie, from, to,
     reduce(joining = 2, each IN joined | CASE WHEN each > joining THEN each ELSE joining END) AS joined
ORDER BY joined, from.id, type(tie), to.id, coalesce(tie.role, tie.status)
LIMIT $limit
RETURN from.id AS from, to.id AS to, type(tie) AS relationship, coalesce(tie.role, tie.status) AS role,
       tie.count AS count, tie.when AS when, coalesce(tie.evidence, []) AS evidence, joined, joined AS commonness
ORDER BY from, relationship, to, role
