// How many properties are there about which the sources differ?
MATCH (claim:Claim)-[:ABOUT]->(node)
WITH DISTINCT node, claim.property AS property
RETURN count(*) AS value
