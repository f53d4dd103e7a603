// Takes back that two officers are one person.
MATCH (:Officer {id: $one})-[same:SAME_PERSON_AS]->(:Officer {id: $other})
DELETE same
