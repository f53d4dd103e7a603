// How does it stand that these two officers are one person?
MATCH (one:Officer {id: $one})-[same:SAME_PERSON_AS]->(other:Officer {id: $other})
RETURN same {.*, id: one.id + ' SAME_PERSON_AS ' + other.id, officers: [one, other]} AS value
