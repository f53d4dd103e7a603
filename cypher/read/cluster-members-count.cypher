// How many officers and cohorts are in each of these clusters?
MATCH (cluster:Cluster WHERE cluster.id IN $ids)
RETURN cluster.id AS id, COUNT { (cluster)<-[:IN_CLUSTER]-() } AS value
ORDER BY id
