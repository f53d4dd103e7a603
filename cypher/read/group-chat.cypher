// Which group chat has this id?
MATCH (chat:GroupChat {id: $id})
RETURN chat AS value
