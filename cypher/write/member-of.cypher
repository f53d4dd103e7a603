// Holds who took part in a chat, and in which role.
UNWIND $rows AS row
MATCH (subject:Subject {id: row.from}), (chat:GroupChat {id: row.to})
MERGE (subject)-[member:MEMBER_OF {role: row.properties.role}]->(chat)
SET member = row.properties
SET member.recordedAt = coalesce(member.recordedAt, $now)
RETURN count(*) AS written
