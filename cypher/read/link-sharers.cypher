// Which people, chats and cases are tied to these things, in the order of the things?
// $things are {kind, id} of what may be shared, the rarest first; $ends are the labels that the ends may have.
// $limit is how many ties are returned.
UNWIND range(0, size($things) - 1) AS place
WITH place, $things[place].kind AS kind, $things[place].id AS id
CALL (kind, id) {
  // What holds for all of a cohort holds for its parts.
  MATCH (thing:Case {id: id})<-[tie:INVOLVED_IN]-(holder:Officer|Cohort)<-[:PART_OF]-*(end:Officer|Cohort)
  WHERE kind = 'SHARED_CASE'
  RETURN end, tie.evidence AS evidence, null AS count, thing.occurred AS when
  UNION ALL
  MATCH (thing:GroupChat {id: id})<-[tie:MEMBER_OF]-(holder:Officer|Cohort)<-[:PART_OF]-*(end:Officer|Cohort)
  WHERE kind = 'SHARED_CHAT' AND (holder = end OR tie.count IS NULL OR tie.count >= holder.size)
  RETURN end, tie.evidence AS evidence, CASE WHEN holder = end THEN tie.count END AS count, null AS when
  UNION ALL
  MATCH (thing:Force {id: id})<-[tie:SERVED_IN]-(holder:Officer|Cohort)<-[:PART_OF]-*(end:Officer|Cohort)
  WHERE kind = CASE tie.status WHEN 'FORMER' THEN 'SHARED_FORMER_EMPLOYER' ELSE 'SHARED_FORCE' END
    AND (holder = end OR tie.count IS NULL OR tie.count >= holder.size)
  RETURN end, tie.evidence AS evidence, CASE WHEN holder = end THEN tie.count END AS count, tie.when AS when
  UNION ALL
  MATCH (thing:Station {id: id})<-[tie:POSTED_TO]-(holder:Officer|Cohort)<-[:PART_OF]-*(end:Officer|Cohort)
  WHERE kind = 'SHARED_STATION'
  RETURN end, tie.evidence AS evidence, null AS count, tie.when AS when
  UNION ALL
  MATCH (thing:Proceeding {id: id})
        <-[tie:IMPOSED_AT]-(outcome:Outcome)<-[:RECEIVED]-(holder:Officer|Cohort)<-[:PART_OF]-*(end:Officer|Cohort)
  WHERE kind = 'SHARED_PROCEEDING' AND (holder = end OR outcome.count >= holder.size)
  RETURN end, tie.evidence AS evidence, CASE WHEN holder = end THEN outcome.count END AS count, thing.held AS when
  UNION ALL
  MATCH (thing:Proceeding {id: id})<-[tie:MADE_AT]-(finding:Finding)
        <-[:HAS_FINDING]-(:Allegation)<-[:FACES]-(holder:Officer|Cohort)<-[:PART_OF]-*(end:Officer|Cohort)
  WHERE kind = 'SHARED_PROCEEDING' AND (holder = end OR finding.count IS NULL OR finding.count >= holder.size)
  RETURN end, tie.evidence AS evidence, CASE WHEN holder = end THEN finding.count END AS count, thing.held AS when
  UNION ALL
  MATCH (thing:Case {id: id})<-[tie:EXAMINED_IN]-(end:GroupChat)
  WHERE kind = 'SHARED_CASE'
  RETURN end, tie.evidence AS evidence, null AS count, thing.occurred AS when
  UNION ALL
  MATCH (thing:GroupChat {id: id})-[tie:EXAMINED_IN]->(end:Case)
  WHERE kind = 'SHARED_CHAT'
  RETURN end, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  MATCH (thing:Proceeding {id: id})-[tie:HELD_FOR]->(end:Case)
  WHERE kind = 'SHARED_PROCEEDING'
  RETURN end, tie.evidence AS evidence, null AS count, thing.held AS when
  UNION ALL
  MATCH (thing:Station {id: id})<-[tie:TOOK_PLACE_AT]-(end:Case)
  WHERE kind = 'SHARED_STATION'
  RETURN end, tie.evidence AS evidence, null AS count, end.occurred AS when
  UNION ALL
  MATCH (thing:Force {id: id})<-[tie:CONCERNS]-(end:Case)
  WHERE kind = 'SHARED_FORCE'
  RETURN end, tie.evidence AS evidence, null AS count, end.occurred AS when
  UNION ALL
  MATCH (thing:Case {id: id})-[tie:TOOK_PLACE_AT|CONCERNS]->(end:Station|Force)
  WHERE kind = 'SHARED_CASE'
  RETURN end, tie.evidence AS evidence, null AS count, thing.occurred AS when
  UNION ALL
  MATCH (thing:Station|Force {id: id})<-[tie:PART_OF]-(end:Station)
  WHERE kind = CASE WHEN thing:Force THEN 'SHARED_FORCE' ELSE 'SHARED_STATION' END
  RETURN end, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  MATCH (thing:Recommendation {id: id})-[tie:ARISES_FROM|CONCERNS|ADDRESSED_TO]->(end:Case|Station|Force)
  WHERE kind = 'SHARED_RECOMMENDATION'
  RETURN end, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  MATCH (subject:Officer|Cohort {id: id})
        (()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}(person)-[tie:INVOLVED_IN|MEMBER_OF]->(end:Case|GroupChat)
  WHERE kind = 'SAME_PERSON'
  RETURN end, tie.evidence AS evidence, null AS count, null AS when
  UNION ALL
  // The thing itself is an end of whatever is joined to it.
  MATCH (end:GroupChat|Case|Station {id: id})
  WHERE kind = CASE WHEN end:GroupChat THEN 'SHARED_CHAT' WHEN end:Station THEN 'SHARED_STATION' ELSE 'SHARED_CASE' END
     OR (kind = 'LINKED_CASE' AND end:Case)
  RETURN end, [] AS evidence, null AS count, null AS when
}
WITH place, kind, id, end, evidence, count, when
WHERE any(label IN labels(end) WHERE label IN $ends)
ORDER BY place, end.id, count, evidence
LIMIT $limit
CALL (end) {
  // Who is one person has one id here; most are nobody else, and it is quick to see.
  WITH end
  WHERE NOT EXISTS { (end)-[:SAME_PERSON_AS]-() }
  RETURN end.id AS one, [] AS same
  UNION ALL
  WITH end
  WHERE EXISTS { (end)-[:SAME_PERSON_AS]-() }
  MATCH way = ANY SHORTEST (end)(()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}(person)
  RETURN person.id AS one, reduce(all = [], one IN relationships(way) | all + one.evidence) AS same
  ORDER BY one
  LIMIT 1
}
RETURN one AS end, end:Subject AS person, kind, id AS thing, same + evidence AS evidence, count, when
ORDER BY place, one, count, evidence
