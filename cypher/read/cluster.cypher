// Which cluster has this id?
MATCH (cluster:Cluster {id: $id})
WHERE $asOf IS NULL OR date(cluster.computedAt) <= $asOf
RETURN cluster AS value
