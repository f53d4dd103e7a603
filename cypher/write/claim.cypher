// Holds what sources say differently of a property, the value that the node holds being preferred.
UNWIND $rows AS row
MATCH (node:Case|Subject|Station|GroupChat|Allegation|Finding|Proceeding|Outcome|Recommendation|Response|Action {id: row.about})
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim.recordedAt = $now
SET claim.property = row.property, claim.value = row.value, claim.basis = row.basis
SET claim.evidence = coalesce(claim.evidence, []) + [passage IN row.evidence WHERE NOT passage IN coalesce(claim.evidence, [])]
MERGE (claim)-[:ABOUT]->(node)
WITH DISTINCT node, row.property AS property, row.held AS held
MATCH (claim:Claim {property: property})-[:ABOUT]->(node)
SET claim.preferred = (claim.value = held)
