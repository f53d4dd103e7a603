// Who is in each of these clusters, bridges first?
MATCH (cluster:Cluster WHERE cluster.id IN $ids)
CALL (cluster) {
  MATCH (cluster)<-[membership:IN_CLUSTER]-(subject:Officer|Cohort)
  WITH subject, membership.bridge AS bridge, [coalesce(membership.bridge, 1000), subject.id] AS key
  WHERE $after IS NULL OR key > [toInteger($after[0]), $after[1]]
  RETURN subject, bridge, key
  ORDER BY key
  LIMIT $limit
}
RETURN cluster.id AS id, subject AS value, bridge, key
ORDER BY id, key
