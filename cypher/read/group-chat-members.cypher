// Who is a member of each of these group chats, and in which role?
MATCH (chat:GroupChat WHERE chat.id IN $ids)<-[membership:MEMBER_OF]-(subject:Officer|Cohort)
RETURN chat.id AS id,
       membership {.*, subject: subject, chat: chat, count: coalesce(membership.count, subject.size)} AS value
ORDER BY id, subject.size DESC, subject.label, subject.id, membership.role
