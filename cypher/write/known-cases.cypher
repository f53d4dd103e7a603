// Which cases in the graph are these publications about: by a reference, as the same page, or by their heading?
UNWIND $rows AS row
CALL (row) {
  UNWIND row.numbers AS number
  MATCH (:Reference {number: number})-[:IDENTIFIES]->(case:Case)
  RETURN case, 'REFERENCE' AS how
  UNION
  MATCH (document:Document {origin: row.origin})-[describes:DESCRIBES]->(case:Case)
  WHERE row.teller IN describes.citedIn
  RETURN case, 'ORIGIN' AS how
  UNION
  MATCH (document:Document {heading: row.heading})-[:DESCRIBES]->(case:Case)
  WHERE row.heading <> ''
    AND EXISTS { (case)-[:CONCERNS]->(force:Force) WHERE force.code IN row.forces }
  RETURN case, 'HEADING' AS how
}
RETURN DISTINCT row.index AS index, how, case.key AS key, coalesce(case.references, []) AS references
ORDER BY index, how, key
