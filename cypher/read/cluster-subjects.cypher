// Who is in each of these clusters, bridges first; a hundred at most?
MATCH (cluster:Cluster WHERE cluster.id IN $ids)
CALL (cluster) {
  MATCH (cluster)<-[membership:IN_CLUSTER]-(subject:Officer|Cohort)
  RETURN subject, coalesce(membership.bridge, 1000) AS rank
  ORDER BY rank, subject.id
  LIMIT 100
}
RETURN cluster.id AS id, subject AS value
ORDER BY id, rank, subject.id
