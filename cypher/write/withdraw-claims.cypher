// Takes away what nobody claims any more.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
