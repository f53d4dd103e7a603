// How many share each of these things? Of people, as many as are known; of a chat or force, as many as it had.
// $things are {kind, id}.
UNWIND $things AS asked
WITH asked.kind AS kind, asked.id AS id
MATCH (thing:Case|GroupChat|Station|Force|Proceeding|Recommendation|Officer|Cohort {id: id})
CALL (thing) {
  // Who is counted in a group around them is not counted again; the people of a force only if its head count is unknown.
  WITH thing
  WHERE NOT EXISTS { (thing)-[:HAD]->(:Headcount) }
  MATCH (thing)<-[:INVOLVED_IN|MEMBER_OF|POSTED_TO|SERVED_IN]-(subject:Officer|Cohort)
  WITH DISTINCT thing, subject
  WHERE NOT EXISTS {
    (subject)-[:PART_OF]->+(:Cohort)-[:INVOLVED_IN|MEMBER_OF|POSTED_TO|SERVED_IN]->(thing)
  }
  RETURN sum(coalesce(subject.size, 1)) AS known
}
CALL (thing) {
  MATCH (thing:Proceeding)<-[:IMPOSED_AT|MADE_AT]-()<-[:RECEIVED|HAS_FINDING]-(before)
  MATCH (before)<-[:FACES]-{0,1}(subject:Officer|Cohort)
  WITH DISTINCT thing, subject
  WHERE NOT EXISTS { (subject)-[:PART_OF]->+(:Cohort)-[:RECEIVED]->(:Outcome)-[:IMPOSED_AT]->(thing) }
    AND NOT EXISTS {
      (subject)-[:PART_OF]->+(:Cohort)-[:FACES]->(:Allegation)-[:HAS_FINDING]->(:Finding)-[:MADE_AT]->(thing)
    }
  RETURN sum(coalesce(subject.size, 1)) AS dealtWith
}
RETURN kind, id,
       CASE
         WHEN thing:GroupChat AND thing.statedSize > known THEN thing.statedSize
         WHEN thing:Force THEN coalesce(
           head(COLLECT { MATCH (thing)-[:HAD]->(count:Headcount) RETURN count.officers ORDER BY count.year DESC }),
           known)
         WHEN thing:Station THEN known + COUNT { (thing)<-[:TOOK_PLACE_AT]-() }
         WHEN thing:Proceeding THEN dealtWith
         WHEN thing:Recommendation THEN COUNT { (thing)-[:ARISES_FROM|CONCERNS|ADDRESSED_TO]->() }
         WHEN thing:Officer OR thing:Cohort THEN COUNT {
           (thing)(()-[same:SAME_PERSON_AS WHERE same.status = 'ACCEPTED']-()){0,20}()-[:INVOLVED_IN|MEMBER_OF]->()
         }
         ELSE known
       END AS people
