// In how many cases of each force and station did improper conduct go unchallenged, or does supervision matter?
MATCH (theCase:Case)
//+ part/unchallenged-conduct
WITH theCase, signs, supervised
WHERE signs <> []
  AND ($filter.signs IS NULL OR any(sign IN signs WHERE sign IN $filter.signs))
  AND ($filter.withSupervisors IS NULL OR supervised = $filter.withSupervisors)
CALL (theCase) {
  MATCH (theCase)-[:CONCERNS]->(place:Force)
  RETURN place
  UNION
  // What takes place at a part of a station or command takes place there.
  MATCH (theCase)-[:TOOK_PLACE_AT]->(:Station)-[:PART_OF]->*(place:Station)
  RETURN place
}
WITH place,
     count(*) AS cases,
     count(CASE WHEN 'STANDARD_FOUND' IN signs THEN 1 END) AS standardFound,
     count(CASE WHEN any(sign IN signs WHERE sign IN ['STANDARD_ALLEGED', 'ALLEGED_IN_WORDS']) THEN 1 END) AS alleged,
     count(CASE WHEN 'DID_NOT_CHALLENGE' IN signs THEN 1 END) AS didNotChallenge,
     count(CASE WHEN 'THEME' IN signs THEN 1 END) AS theme,
     count(CASE WHEN 'SUPERVISION' IN signs THEN 1 END) AS supervision,
     count(CASE WHEN supervised THEN 1 END) AS withSupervisors
ORDER BY cases DESC, place.name, place.id
LIMIT 1000
RETURN {
  place: place,
  cases: cases,
  standardFound: standardFound,
  alleged: alleged,
  didNotChallenge: didNotChallenge,
  theme: theme,
  supervision: supervision,
  withSupervisors: withSupervisors,
  of: COUNT {
    MATCH (held:Case)
    WHERE EXISTS { (held)-[:CONCERNS]->(place) }
       OR EXISTS { (held)-[:TOOK_PLACE_AT]->(:Station)-[:PART_OF]->*(place) }
    RETURN held
  }
} AS value
