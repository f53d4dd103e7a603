// What was read and cannot be so, case by case?
//+ part/doubt-items
WITH doubt, theCase, [theCase.id, doubt.id] AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN doubt {.kind, .about, .sentence, .evidence, fact: doubt.id, case: theCase} AS value, key
