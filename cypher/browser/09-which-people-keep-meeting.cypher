// 9. Which clusters of people keep meeting in cases, and who bridges them?
//
// What it shows: the clusters that were computed last, the largest first: how many people, in how many cases, what
// most of them share, which forces are involved, and who joins them to other clusters. "cohesion" is how much of the
// strength of their links stays among themselves, 1 at the most. One row that says so where none were computed: run
// the command "clusters", or the mutation computeClusters.
//
// What it does not prove: that they knew one another, or did anything together. Published cases are a selection, and
// who is in more of them is in larger clusters. A bridge is on the way between others, which is no conduct.
//
// force: code of a force that one of their cases concerns, null for all. minSize: how many people at the least.
// limit: how many clusters at the most.
:param force => null;
:param minSize => 3;
:param limit => 25;

OPTIONAL MATCH (cluster:Cluster)
WHERE cluster.size >= $minSize
  AND ($force IS NULL
       OR EXISTS {
         MATCH (cluster)<-[:IN_CLUSTER]-(:Subject)-[:INVOLVED_IN {role: 'SUBJECT'}]->(:Case)-[:CONCERNS]->(force:Force)
         WHERE force.code = $force
       })
WITH cluster
ORDER BY cluster.size DESC, cluster.id
LIMIT $limit
RETURN
  coalesce(cluster.id, 'none: compute the clusters, or ask for smaller ones') AS cluster,
  cluster.size AS people,
  cluster.cases AS cases,
  round(cluster.cohesion, 2) AS cohesion,
  COLLECT {
    MATCH (cluster)<-[membership:IN_CLUSTER]-(subject:Subject)
    MATCH (subject)-[tie:INVOLVED_IN|MEMBER_OF|POSTED_TO]->(shared:Case|GroupChat|Station)
    WHERE NOT coalesce(tie.role, '') IN ['VICTIM', 'WITNESS', 'REPORTER', 'SUPERVISOR', 'AUTHOR', 'OTHER']
    WITH DISTINCT shared, membership.person AS person, membership.people AS people
    WITH shared, count(person) AS persons, sum(people) AS having
    WHERE persons > 1 AND COUNT { (shared)-[:!FORMERLY]-() } <= 1000
    ORDER BY having DESC, shared.id
    LIMIT 5
    RETURN having + ': ' + coalesce(shared.name, shared.title, 'a group chat')
  } AS shared,
  COLLECT {
    MATCH (cluster)<-[:IN_CLUSTER]-(:Subject)-[:INVOLVED_IN {role: 'SUBJECT'}]->(:Case)-[:CONCERNS]->(force:Force)
    RETURN DISTINCT force.name ORDER BY force.name
  } AS forces,
  COLLECT {
    MATCH (cluster)<-[membership:IN_CLUSTER]-(subject:Subject)
    WHERE membership.bridge IS NOT NULL
    RETURN subject.label + ' (' + subject.id + ')' ORDER BY membership.bridge, subject.id
  } AS bridges,
  toString(cluster.computedAt) AS computedAt
ORDER BY people DESC, cluster;
