// Lets go of publications that a case file cited before and cites no more; what was said by them before stays on record.
UNWIND $rows AS row
MATCH (document:Document {id: row.document})-[describes:DESCRIBES]->(:Case {id: row.case})
SET describes.citedIn = [teller IN describes.citedIn WHERE teller <> row.teller]
WITH row, document, describes WHERE size(describes.citedIn) = 0
DELETE describes
WITH row, document
MATCH (now:Document {id: row.replacedBy})
MERGE (document)-[:REPLACED_BY]->(now)
