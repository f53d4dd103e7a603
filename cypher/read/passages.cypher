// Which passages are these, and in which order are they read?
MATCH (passage:Passage WHERE passage.id IN $ids)-[:FROM]->(document:Document)
RETURN passage.id AS id, passage AS value
ORDER BY document.published, document.title, passage.paragraph, passage.start, id
