// Of which kind are these publications?
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.kind AS kind
