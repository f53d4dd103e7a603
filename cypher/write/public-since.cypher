// Works out since when the facts of these things are public: since the first of the documents that they cite was published.
UNWIND $ids AS thing
MATCH (node:Case|Subject|Station|GroupChat|Allegation|Finding|Proceeding|Outcome|Complaint|Failing|Doubt|Missed|Recommendation|Response|Action {id: thing})
SET node.publicSince = COLLECT {
  UNWIND node.evidence AS id
  MATCH (:Passage {id: id})-[:FROM]->(document:Document)
  RETURN min(document.published)
}[0]
WITH node
CALL (node) {
  MATCH (node)-[fact:!FORMERLY]->()
  WHERE fact.evidence IS NOT NULL
  SET fact.publicSince = COLLECT {
    UNWIND fact.evidence AS id
    MATCH (:Passage {id: id})-[:FROM]->(document:Document)
    RETURN min(document.published)
  }[0]
}
CALL (node) {
  MATCH (claim:Claim)-[:ABOUT]->(node)
  SET claim.publicSince = COLLECT {
    UNWIND claim.evidence AS id
    MATCH (:Passage {id: id})-[:FROM]->(document:Document)
    RETURN min(document.published)
  }[0]
}
