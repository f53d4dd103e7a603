// Which documents describe each of these cases, the earliest first?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:DESCRIBES]-(document:Document)
RETURN theCase.id AS id, document AS value
ORDER BY id, document.published, document.title, document.id
