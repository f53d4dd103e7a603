// Which national bodies are there?
MATCH (body:Body)
RETURN body AS value
ORDER BY body.name, body.id
