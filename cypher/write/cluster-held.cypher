// Which clusters were found before, and who was in them?
MATCH (cluster:Cluster)
RETURN cluster.id AS id, COLLECT { MATCH (cluster)<-[:IN_CLUSTER]-(subject) RETURN subject.id } AS subjects
ORDER BY id
