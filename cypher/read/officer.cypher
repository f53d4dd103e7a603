// Which officer has this id?
MATCH (officer:Officer {id: $id})
RETURN officer AS value
