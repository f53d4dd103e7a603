// Which forces does each of these cases concern?
MATCH (theCase:Case WHERE theCase.id IN $ids)-[:CONCERNS]->(force:Force)
RETURN theCase.id AS id, force AS value
ORDER BY id, force.name, force.id
