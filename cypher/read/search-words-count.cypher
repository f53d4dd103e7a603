// In how many things do these words occur?
// $words is a query of the full-text index, $kinds labels or null for all.
CALL db.index.fulltext.queryNodes('words', $words) YIELD node
WHERE $kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds)
RETURN count(node) AS value
