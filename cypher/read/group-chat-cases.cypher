// In which cases was each of these group chats examined?
MATCH (chat:GroupChat WHERE chat.id IN $ids)-[:EXAMINED_IN]->(theCase:Case)
RETURN chat.id AS id, theCase AS value
ORDER BY id, theCase.occurredEarliest, theCase.title, theCase.id
