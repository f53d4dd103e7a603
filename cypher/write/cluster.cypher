// Holds clusters and who is in them.
// Each row has the cluster's properties and its members: for each subject the person that it is (officers who are one
// person have the same), how many people it adds, and its rank as a bridge or null.
UNWIND $rows AS row
CREATE (cluster:Cluster)
SET cluster = row.properties
WITH row, cluster
UNWIND row.members AS member
MATCH (subject:Subject {id: member.subject})
CREATE (subject)-[membership:IN_CLUSTER]->(cluster)
SET membership.person = member.person, membership.people = member.people, membership.bridge = member.bridge
