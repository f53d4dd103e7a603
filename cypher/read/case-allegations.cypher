// What is alleged in each of these cases?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:IN_CASE]-(allegation:Allegation)
RETURN theCase.id AS id, allegation AS value
ORDER BY id, allegation.gist, allegation.id
