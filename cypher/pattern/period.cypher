// In which years did the conduct of these cases begin, from the first to the last?
// $cases: ids of cases, or null for all.
MATCH (theCase:Case)
WHERE $cases IS NULL OR theCase.id IN $cases
RETURN min(theCase.occurredEarliest.year) AS first, max(theCase.occurredEarliest.year) AS last
