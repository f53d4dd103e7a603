// What was complained of in each of these cases?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:IN_CASE]-(complaint:Complaint)
RETURN theCase.id AS id, complaint AS value
ORDER BY id, complaint.gist, complaint.id
