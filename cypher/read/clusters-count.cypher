// How many clusters fit this filter?
// A cluster fits if one of its people is a subject of a case that fits. $asOf is a day, or null.
MATCH (cluster:Cluster)
WHERE cluster.size >= coalesce($minSize, 3)
  AND ($asOf IS NULL OR date(cluster.computedAt) <= $asOf)
  AND ($filter IS NULL OR EXISTS {
    MATCH (cluster)<-[:IN_CLUSTER]-(:Subject)-[:INVOLVED_IN {role: 'SUBJECT'}]->(theCase:Case)
    WHERE
      //+ part/fits-the-filter
  })
RETURN count(cluster) AS value
