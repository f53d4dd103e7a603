// Which claims will be other than they are when these are written?
UNWIND $rows AS row
MATCH (claim:Claim {property: row.property})-[:ABOUT]->({id: row.about})
WHERE claim.preferred <> (claim.value = row.held)
   OR (claim.id = row.id
       AND (claim.basis <> row.basis OR any(passage IN row.evidence WHERE NOT passage IN claim.evidence)))
RETURN DISTINCT claim.id AS id
