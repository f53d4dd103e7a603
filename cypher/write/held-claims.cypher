// What do sources claim differently of these nodes?
UNWIND $ids AS id
MATCH (claim:Claim)-[:ABOUT]->(node:Case|Subject|Station|GroupChat|Allegation|Finding|Proceeding|Outcome|Recommendation|Response|Action {id: id})
RETURN claim.id AS id, node.id AS node, claim.property AS property, claim.value AS value, claim.basis AS basis,
       claim.evidence AS evidence
ORDER BY claim.id
