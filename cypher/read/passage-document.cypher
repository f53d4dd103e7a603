// From which document is each of these passages?
MATCH (passage:Passage WHERE passage.id IN $ids)-[:FROM]->(document:Document)
RETURN passage.id AS id, document AS value
ORDER BY id
