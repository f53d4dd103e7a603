// Which station or unit has this id?
MATCH (station:Station {id: $id})
RETURN station AS value
