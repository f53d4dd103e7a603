// At which proceeding was each of these outcomes imposed?
MATCH (outcome:Outcome WHERE outcome.id IN $ids)-[:IMPOSED_AT]->(proceeding:Proceeding)
RETURN outcome.id AS id, proceeding AS value
ORDER BY id
