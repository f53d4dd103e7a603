// Holds that two officers are one person, with the passages that show it and how it stands since when.
MATCH (one:Officer {id: $one}), (other:Officer {id: $other})
MERGE (one)-[same:SAME_PERSON_AS]->(other)
SET same.status = $status, same.evidence = $evidence, same.note = $note, same.basis = 'REVIEWED',
    same.changedAt = CASE WHEN same.recordedAt IS NOT NULL THEN $now END,
    same.recordedAt = coalesce(same.recordedAt, $now), same.statusAt = $now
RETURN same {.*, id: one.id + ' SAME_PERSON_AS ' + other.id, officers: [one, other]} AS value
