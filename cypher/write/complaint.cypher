// Holds what somebody complained of, and what was decided.
UNWIND $rows AS row
MERGE (complaint:Complaint {id: row.id})
SET complaint = row.properties
SET complaint.recordedAt = coalesce(complaint.recordedAt, $now)
