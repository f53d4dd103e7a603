// What does the page say now that said each of these before?
MATCH (before:Document WHERE before.id IN $ids)-[:REPLACED_BY]->(document:Document)
RETURN before.id AS id, document AS value
ORDER BY id, document.id
