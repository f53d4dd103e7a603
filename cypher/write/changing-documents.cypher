// Of which publications is something else said now than is held?
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
WHERE any(name IN keys(row.properties) WHERE coalesce(document[name] <> row.properties[name], true))
RETURN DISTINCT document.id AS id
