// Which of these are tied to these forces?
// $ids are of officers, cohorts, group chats and cases; who is the same person counts with them. $forces are ids.
MATCH (asked:Officer|Cohort|GroupChat|Case WHERE asked.id IN $ids)
CALL (asked) {
  WITH asked
  WHERE NOT EXISTS { (asked)-[:SAME_PERSON_AS]-() }
  RETURN asked AS end, [] AS same
  UNION ALL
  WITH asked
  WHERE EXISTS { (asked)-[:SAME_PERSON_AS]-() }
  MATCH way = ANY SHORTEST (asked)(()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}(person)
  RETURN person AS end, reduce(all = [], one IN relationships(way) | all + one.evidence) AS same
}
CALL (end) {
  // What holds for all of a cohort holds for its parts.
  MATCH (end)-[:PART_OF]->*(holder:Officer|Cohort)-[tie:SERVED_IN]->(thing:Force)
  WHERE holder = end OR tie.count IS NULL OR tie.count >= holder.size
  RETURN CASE tie.status WHEN 'FORMER' THEN 'SHARED_FORMER_EMPLOYER' ELSE 'SHARED_FORCE' END AS kind, thing,
         tie.evidence AS evidence, CASE WHEN holder = end THEN tie.count END AS count, tie.when AS when
  UNION ALL
  MATCH (end:Case)-[tie:CONCERNS]->(thing:Force)
  RETURN 'SHARED_FORCE' AS kind, thing, tie.evidence AS evidence, null AS count, end.occurred AS when
}
WITH asked, kind, thing, same + evidence AS evidence, count, when
WHERE thing.id IN $forces
RETURN asked.id AS end, asked:Subject AS person, kind, thing.id AS thing, evidence, count, when
ORDER BY asked.id, kind, thing.id, count, evidence
