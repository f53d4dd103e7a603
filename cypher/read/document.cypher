// Which document has this id?
MATCH (document:Document {id: $id})
RETURN document AS value
