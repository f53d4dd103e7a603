// Takes away the clusters that were found before.
MATCH (cluster:Cluster)
DETACH DELETE cluster
