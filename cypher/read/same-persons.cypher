// Of which officers did somebody state that they are one person, the latest first?
// $status is how it stands, or null for all; $asOf is a day, or null.
MATCH (one:Officer)-[same:SAME_PERSON_AS]->(other:Officer)
WHERE ($status IS NULL OR same.status = $status)
  AND ($asOf IS NULL OR date(same.recordedAt) <= $asOf)
WITH one, same, other, one.id + ' SAME_PERSON_AS ' + other.id AS id
WITH one, same, other, id, [toString(same.recordedAt), id] AS key
WHERE $after IS NULL OR key < $after
RETURN same {.*, id: id, officers: [one, other]} AS value, key
ORDER BY key DESC
LIMIT $limit
