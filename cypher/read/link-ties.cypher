// What is this tied to, through which it may be linked with others? The rarest first.
// $id is of an officer, cohort, group chat, case, station or force; who is the same person counts with it.
// $kinds are kinds of link, or null for all; $limit is how many ties are returned.
MATCH (asked:Officer|Cohort|GroupChat|Case|Station|Force {id: $id})
CALL (asked) {
  MATCH way = ANY SHORTEST (asked)(()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}(person)
  RETURN person AS end, reduce(all = [], one IN relationships(way) | all + one.evidence) AS same
}
CALL (end) {
  // What holds for all of a cohort holds for its parts.
  MATCH (end)-[:PART_OF]->*(holder:Officer|Cohort)-[tie:INVOLVED_IN]->(thing:Case)
  RETURN 'SHARED_CASE' AS kind, thing, tie.evidence AS evidence, null AS count, thing.occurred AS when
  UNION ALL
  MATCH (end)-[:PART_OF]->*(holder:Officer|Cohort)-[tie:MEMBER_OF]->(thing:GroupChat)
  WHERE holder = end OR tie.count IS NULL OR tie.count >= holder.size
  RETURN 'SHARED_CHAT' AS kind, thing, tie.evidence AS evidence,
         CASE WHEN holder = end THEN tie.count END AS count, null AS when
  UNION ALL
  MATCH (end)-[:PART_OF]->*(holder:Officer|Cohort)-[tie:SERVED_IN]->(thing:Force)
  WHERE holder = end OR tie.count IS NULL OR tie.count >= holder.size
  RETURN CASE tie.status WHEN 'FORMER' THEN 'SHARED_FORMER_EMPLOYER' ELSE 'SHARED_FORCE' END AS kind, thing,
         tie.evidence AS evidence, CASE WHEN holder = end THEN tie.count END AS count, tie.when AS when
  UNION ALL
  MATCH (end)-[:PART_OF]->*(holder:Officer|Cohort)-[tie:POSTED_TO]->(thing:Station)
  RETURN 'SHARED_STATION' AS kind, thing, tie.evidence AS evidence, null AS count, tie.when AS when
  UNION ALL
  MATCH (end)-[:PART_OF]->*(holder:Officer|Cohort)-[:RECEIVED]->(outcome:Outcome)-[tie:IMPOSED_AT]->(thing:Proceeding)
  WHERE holder = end OR outcome.count >= holder.size
  RETURN 'SHARED_PROCEEDING' AS kind, thing, tie.evidence AS evidence,
         CASE WHEN holder = end THEN outcome.count END AS count, thing.held AS when
  UNION ALL
  MATCH (end)-[:PART_OF]->*(holder:Officer|Cohort)
        -[:FACES]->(:Allegation)-[:HAS_FINDING]->(finding:Finding)-[tie:MADE_AT]->(thing:Proceeding)
  WHERE holder = end OR finding.count IS NULL OR finding.count >= holder.size
  RETURN 'SHARED_PROCEEDING' AS kind, thing, tie.evidence AS evidence,
         CASE WHEN holder = end THEN finding.count END AS count, thing.held AS when
  UNION ALL
  MATCH (end:GroupChat)-[tie:EXAMINED_IN]->(thing:Case)
  RETURN 'SHARED_CASE' AS kind, thing, tie.evidence AS evidence, null AS count, thing.occurred AS when
  UNION ALL
  MATCH (end:Case)<-[tie:EXAMINED_IN]-(thing:GroupChat)
  RETURN 'SHARED_CHAT' AS kind, thing, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  MATCH (end:Case)<-[tie:HELD_FOR]-(thing:Proceeding)
  RETURN 'SHARED_PROCEEDING' AS kind, thing, tie.evidence AS evidence, null AS count, thing.held AS when
  UNION ALL
  MATCH (end:Case)-[tie:TOOK_PLACE_AT]->(thing:Station)
  RETURN 'SHARED_STATION' AS kind, thing, tie.evidence AS evidence, null AS count, end.occurred AS when
  UNION ALL
  MATCH (end:Case)-[tie:CONCERNS]->(thing:Force)
  RETURN 'SHARED_FORCE' AS kind, thing, tie.evidence AS evidence, null AS count, end.occurred AS when
  UNION ALL
  MATCH (end:Case)-[tie:LINKED_TO]-(thing:Case)
  RETURN 'LINKED_CASE' AS kind, thing, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  MATCH (end:Station)<-[tie:TOOK_PLACE_AT]-(thing:Case)
  RETURN 'SHARED_CASE' AS kind, thing, tie.evidence AS evidence, null AS count, thing.occurred AS when
  UNION ALL
  MATCH (end:Station)-[tie:PART_OF]->(thing:Station)
  RETURN 'SHARED_STATION' AS kind, thing, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  MATCH (end:Station)-[tie:PART_OF]->(thing:Force)
  RETURN 'SHARED_FORCE' AS kind, thing, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  MATCH (end:Force)<-[tie:CONCERNS]-(thing:Case)
  RETURN 'SHARED_CASE' AS kind, thing, tie.evidence AS evidence, null AS count, thing.occurred AS when
  UNION ALL
  MATCH (end:Case|Station|Force)-[tie:ARISES_FROM|CONCERNS|ADDRESSED_TO]-(thing:Recommendation)
  RETURN 'SHARED_RECOMMENDATION' AS kind, thing, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  // Somebody who is in two cases or chats; one person has one name here.
  MATCH (end:Case|GroupChat)<-[tie:INVOLVED_IN|MEMBER_OF]-(subject:Officer|Cohort)
  CALL (subject) {
    MATCH ANY SHORTEST (subject)(()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}(person)
    RETURN person AS thing
    ORDER BY person.id
    LIMIT 1
  }
  RETURN 'SAME_PERSON' AS kind, thing, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  // Others can be joined to the thing itself.
  UNWIND ['GroupChat', 'Case', 'Station', 'Force'] AS label
  WITH label WHERE label IN labels(end)
  UNWIND CASE label
           WHEN 'GroupChat' THEN ['SHARED_CHAT']
           WHEN 'Case' THEN ['SHARED_CASE']
           WHEN 'Station' THEN ['SHARED_STATION']
           ELSE ['SHARED_FORCE', 'SHARED_FORMER_EMPLOYER']
         END AS kind
  RETURN kind, end AS thing, [] AS evidence, null AS count, null AS when
}
WITH asked, kind, thing, same + evidence AS evidence, count, when
WHERE $kinds IS NULL OR kind IN $kinds
WITH asked, kind, thing, evidence, count, when, COUNT { (thing)--() } - COUNT { (thing)-[:FORMERLY]-() } AS commonness
ORDER BY commonness, thing.id, kind
LIMIT $limit
RETURN asked.id AS end, asked:Subject AS person, kind, thing.id AS thing, evidence, count, when
ORDER BY commonness, thing, kind, count, evidence
