// Lets go of publications that a case file cited before and cites no more.
UNWIND $documents AS id
MATCH (document:Document {id: id})-[describes:DESCRIBES]->(:Case {id: $case})
SET describes.citedIn = [file IN describes.citedIn WHERE file <> $file]
WITH document, describes WHERE size(describes.citedIn) = 0
DELETE describes
WITH document
WHERE NOT EXISTS { (document)-[:DESCRIBES]->() }
  // Stations are of many cases, and keep what they rest on.
  AND NOT EXISTS { (station:Station) WHERE any(passage IN station.evidence WHERE passage STARTS WITH document.id) }
OPTIONAL MATCH (passage:Passage)-[:FROM]->(document)
DETACH DELETE passage, document
