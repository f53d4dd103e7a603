// Which forces do the cases of each of these clusters concern, or did its people serve in?
MATCH (cluster:Cluster WHERE cluster.id IN $ids)<-[:IN_CLUSTER]-(subject:Subject)
CALL (subject) {
  MATCH (subject)-[:SERVED_IN]->(force:Force)
  RETURN force
  UNION
  MATCH (subject)-[:INVOLVED_IN {role: 'SUBJECT'}]->(:Case)-[:CONCERNS]->(force:Force)
  RETURN force
}
WITH DISTINCT cluster, force
RETURN cluster.id AS id, force AS value
ORDER BY id, force.name
