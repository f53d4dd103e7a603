// Of which group chats, and in which roles, is each of these officers and cohorts a member?
MATCH (subject:Officer|Cohort WHERE subject.id IN $ids)-[membership:MEMBER_OF]->(chat:GroupChat)
RETURN subject.id AS id,
       membership {.*, subject: subject, chat: chat, count: coalesce(membership.count, subject.size)} AS value
ORDER BY id, chat.name, chat.id, membership.role
