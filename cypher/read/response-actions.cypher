// Which actions does each of these responses promise or report, the earliest first?
MATCH (response:Response WHERE response.id IN $ids)-[:PROMISES]->(action:Action)
RETURN response.id AS id, action AS value
ORDER BY id, action.onEarliest, action.gist, action.id
