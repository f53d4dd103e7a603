// What was stated of each of these officers being one person with another, the latest first?
MATCH (officer:Officer WHERE officer.id IN $ids)-[same:SAME_PERSON_AS]-()
WITH officer, same, startNode(same) AS one, endNode(same) AS other
RETURN officer.id AS id, same {.*, id: one.id + ' SAME_PERSON_AS ' + other.id, officers: [one, other]} AS value
ORDER BY id, same.recordedAt DESC, one.id, other.id
