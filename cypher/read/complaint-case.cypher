// In which case was each of these complaints made?
MATCH (complaint:Complaint WHERE complaint.id IN $ids)-[:IN_CASE]->(theCase:Case)
RETURN complaint.id AS id, theCase AS value
ORDER BY id
