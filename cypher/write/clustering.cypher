// Holds when clusters were computed last and from how much; lets one transaction at a time replace them.
MERGE (clustering:Clustering {id: 'clustering'})
SET clustering += $properties
