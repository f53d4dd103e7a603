// What was read and cannot be so, one row each, of one case or all ($case).
MATCH (doubt:Doubt)-[:IN_CASE]->(theCase:Case)
WHERE doubt.basis = 'EXTRACTED' AND ($case IS NULL OR theCase.id = $case)
