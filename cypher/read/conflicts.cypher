// Where do the sources differ about one property of one thing?
MATCH (claim:Claim)-[:ABOUT]->(node)
WITH node, claim
ORDER BY claim.preferred DESC, claim.value, claim.id
WITH node, claim.property AS property, collect(claim) AS claims
WITH node, property, claims, [node.id, property] AS key
WHERE $after IS NULL OR key > $after
RETURN {node: node, property: property, claims: claims} AS value, key
ORDER BY key
LIMIT $limit
