// Which cases in the graph hold one of these references?
UNWIND $numbers AS number
MATCH (:Reference {number: number})-[:IDENTIFIES]->(case:Case)
RETURN DISTINCT case.key AS key
