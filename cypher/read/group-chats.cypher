// Which group chats fit this filter, the largest first?
MATCH (chat:GroupChat)
WHERE ($filter.platform IS NULL OR toLower(chat.platform) = toLower($filter.platform))
  AND ($filter.minSize IS NULL OR chat.statedSize >= $filter.minSize)
  AND ($filter.forces IS NULL
       OR EXISTS { (chat)-[:EXAMINED_IN]->(:Case)-[:CONCERNS]->(force:Force) WHERE force.code IN $filter.forces })
// A chat whose size no source states comes last.
WITH chat, [coalesce(chat.statedSize, -1), chat.id] AS key
WHERE $after IS NULL OR key < [toInteger($after[0]), $after[1]]
RETURN chat AS value, key
ORDER BY key DESC
LIMIT $limit
