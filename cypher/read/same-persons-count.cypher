// Of how many pairs of officers did somebody state that they are one person?
MATCH (:Officer)-[same:SAME_PERSON_AS]->(:Officer)
WHERE ($status IS NULL OR same.status = $status)
  AND ($asOf IS NULL OR date(same.recordedAt) <= $asOf)
RETURN count(same) AS value
