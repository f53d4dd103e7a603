// Which sentences speak of something that was not read, the most telling first?
//+ part/missed-items
WITH missed, theCase, [-missed.score, missed.id] AS key
WHERE $after IS NULL OR key > [toFloat($after[0]), $after[1]]
ORDER BY key
LIMIT $limit
RETURN missed {.topic, .score, .evidence, fact: missed.id, case: theCase} AS value, key
