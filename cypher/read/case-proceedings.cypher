// Which proceedings were held for each of these cases, the earliest first?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:HELD_FOR]-(proceeding:Proceeding)
RETURN theCase.id AS id, proceeding AS value
ORDER BY id, proceeding.heldEarliest, proceeding.kind, proceeding.id
