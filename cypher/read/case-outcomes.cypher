// What were the outcomes of each of these cases, the earliest first?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:IN_CASE]-(outcome:Outcome)
RETURN theCase.id AS id, outcome AS value
ORDER BY id, outcome.onEarliest, outcome.kind, outcome.count DESC, outcome.id
