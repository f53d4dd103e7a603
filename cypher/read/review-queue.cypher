// What was read of publications and nobody has looked at yet, the least certain first?
//+ part/review-items
WITH *, [certainty, fact] AS key
WHERE $after IS NULL OR key > $after
ORDER BY key
LIMIT $limit
RETURN {fact: fact, case: theCase, node: node, property: property, value: value, to: to, certainty: certainty,
        rules: reduce(rules = [], support IN statedBy | CASE WHEN split(support, ' ')[4] IS NULL
          OR split(support, ' ')[4] IN rules THEN rules ELSE rules + split(support, ' ')[4] END),
        evidence: reduce(passages = [], support IN statedBy | CASE WHEN split(support, ' ')[2] IN passages
          THEN passages ELSE passages + split(support, ' ')[2] END)} AS value, key
