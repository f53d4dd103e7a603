// Which group chats were examined in each of these cases?
MATCH (theCase:Case WHERE theCase.id IN $ids)<-[:EXAMINED_IN]-(chat:GroupChat)
RETURN theCase.id AS id, chat AS value
ORDER BY id, chat.name, chat.id
