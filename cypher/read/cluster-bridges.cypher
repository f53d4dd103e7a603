// Who joins each of these clusters to others, the most first?
MATCH (cluster:Cluster WHERE cluster.id IN $ids)<-[membership:IN_CLUSTER]-(subject:Officer|Cohort)
WHERE membership.bridge IS NOT NULL
RETURN cluster.id AS id, subject AS value
ORDER BY id, membership.bridge, subject.id
