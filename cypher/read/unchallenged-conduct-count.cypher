// In how many cases did improper conduct go unchallenged, or does supervision matter?
MATCH (theCase:Case)
//+ part/unchallenged-conduct
WITH theCase, signs, supervised
WHERE signs <> []
  AND ($filter.signs IS NULL OR any(sign IN signs WHERE sign IN $filter.signs))
  AND ($filter.withSupervisors IS NULL OR supervised = $filter.withSupervisors)
RETURN count(theCase) AS value
