// What was not challenged, reported or supervised in each of these cases?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:IN_CASE]-(failing:Failing)
RETURN theCase.id AS id, failing AS value
ORDER BY id, failing.kind, failing.gist, failing.id
