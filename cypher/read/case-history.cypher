// What was held of each of these cases before, the latest first?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:OF]-(former:Former)
WITH theCase, former, [name IN keys(former) WHERE NOT name IN
  ['about', 'was', 'to', 'basis', 'evidence', 'recordedAt', 'recordedUntil', 'certainty', 'protected',
   'publicSince']] AS names
RETURN theCase.id AS id,
       former {.about, .was, .to, .basis, .evidence, .recordedAt, .recordedUntil, .certainty,
               said: [name IN names | {name: name, value: toStringOrNull(former[name])}]} AS value
ORDER BY id, former.recordedUntil DESC, former.about, former.was, former.to
