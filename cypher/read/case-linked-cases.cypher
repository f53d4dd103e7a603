// Which cases does a source say are linked to each of these cases, and how?
MATCH (theCase:Case WHERE theCase.id IN $ids)-[link:LINKED_TO]-(other:Case)
RETURN theCase.id AS id, link {.*, case: other} AS value
ORDER BY id, other.title, other.id, link.how
