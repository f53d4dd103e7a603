// Which cases does each of these documents describe?
MATCH (document:Document WHERE document.id IN $ids)-[:DESCRIBES]->(theCase:Case)
RETURN document.id AS id, theCase AS value
ORDER BY id, theCase.title, theCase.id
