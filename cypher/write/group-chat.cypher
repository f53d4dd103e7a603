// Holds what is said of a group chat.
UNWIND $rows AS row
MERGE (chat:GroupChat {id: row.id})
SET chat = row.properties
SET chat.recordedAt = coalesce(chat.recordedAt, $now)
