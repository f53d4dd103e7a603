// Takes away what nothing supports any more, with what was claimed of it.
UNWIND $ids AS id
MATCH (node:Subject|GroupChat|Allegation|Finding|Proceeding|Outcome|Complaint|Failing|Doubt|Missed|Recommendation|Response|Action {id: id})
OPTIONAL MATCH (claim:Claim)-[:ABOUT]->(node)
DETACH DELETE claim, node
