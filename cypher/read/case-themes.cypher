// Which themes does each of these cases show?
MATCH (theCase:Case WHERE theCase.id IN $ids)-[:SHOWS]->(theme:Theme)
RETURN theCase.id AS id, theme AS value
ORDER BY id, theme.name, theme.id
