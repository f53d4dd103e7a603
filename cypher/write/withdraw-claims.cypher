// Takes away what a case file claimed before and claims no more; one value alone is no disagreement.
UNWIND $nodes AS id
MATCH (claim:Claim)-[:ABOUT]->(node:Case|Subject|Station|GroupChat|Allegation|Finding|Proceeding|Outcome|Recommendation|Response|Action {id: id})
WITH node, claim.property AS property, collect(claim) AS claims
WITH property, claims,
     [claim IN claims WHERE NOT claim.id IN $claims AND claim.basis = 'CURATED'
        AND all(passage IN claim.evidence WHERE split(passage, '#')[0] IN $documents)] AS gone
WITH CASE WHEN size(claims) - size(gone) < 2 THEN claims ELSE gone END AS gone
UNWIND gone AS claim
DETACH DELETE claim
