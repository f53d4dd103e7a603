// Sentences from which nothing was read, one row each, of one case or all ($case).
MATCH (missed:Missed)-[:IN_CASE]->(theCase:Case)
WHERE missed.basis = 'EXTRACTED' AND ($case IS NULL OR theCase.id = $case)
