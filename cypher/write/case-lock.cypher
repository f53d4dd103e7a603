// Lets one transaction at a time write a case, so that each sees what the one before it wrote.
UNWIND $cases AS id
MERGE (case:Case {id: id})
SET case.id = id
