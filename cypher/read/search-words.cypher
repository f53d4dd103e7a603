// Where do these words occur, the best match first?
// $words is a query of the full-text index, $terms its plain words in lower case, $kinds labels or null for all.
CALL db.index.fulltext.queryNodes('words', $words) YIELD node, score
WITH node, score, [score, node.id] AS key
WHERE ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  AND ($after IS NULL OR key < [toFloat($after[0]), $after[1]])
WITH node, score, key
ORDER BY key DESC
LIMIT $limit
WITH node, score, key,
     [text IN [node.title, node.summary, node.gist, node.name, node.text] WHERE text IS NOT NULL] AS texts
RETURN node AS value, score, key,
       // The index does not say which text matched: it is taken to be the first of those with most of the words.
       head(COLLECT {
         UNWIND range(0, size(texts) - 1) AS place
         WITH place, size([term IN $terms WHERE toLower(texts[place]) CONTAINS term]) AS found
         RETURN texts[place]
         ORDER BY found DESC, place
         LIMIT 1
       }) AS excerpt
ORDER BY key DESC
