// Which force or body gave each of these responses?
MATCH (response:Response WHERE response.id IN $ids)-[:ASSERTED_BY]->(organisation:Force|Body)
RETURN response.id AS id, organisation AS value
ORDER BY id
