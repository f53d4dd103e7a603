// For which case was each of these proceedings held?
MATCH (proceeding:Proceeding WHERE proceeding.id IN $ids)-[:HELD_FOR]->(theCase:Case)
RETURN proceeding.id AS id, theCase AS value
ORDER BY id
