// In which cases did improper conduct go unchallenged, or does supervision matter, the latest published first?
MATCH (theCase:Case)
//+ part/unchallenged-conduct
WITH theCase, signs, supervised
WHERE signs <> []
  AND ($filter.signs IS NULL OR any(sign IN signs WHERE sign IN $filter.signs))
  AND ($filter.withSupervisors IS NULL OR supervised = $filter.withSupervisors)
// What has no date comes last.
WITH theCase, [coalesce(toString(theCase.published), ''), theCase.id] AS key
WHERE $after IS NULL OR key < $after
RETURN theCase AS value, key
ORDER BY key DESC
LIMIT $limit
