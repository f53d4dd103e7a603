// How many group chats fit this filter?
MATCH (chat:GroupChat)
WHERE ($filter.platform IS NULL OR toLower(chat.platform) = toLower($filter.platform))
  AND ($filter.minSize IS NULL OR chat.statedSize >= $filter.minSize)
  AND ($filter.forces IS NULL
       OR EXISTS { (chat)-[:EXAMINED_IN]->(:Case)-[:CONCERNS]->(force:Force) WHERE force.code IN $filter.forces })
RETURN count(chat) AS value
