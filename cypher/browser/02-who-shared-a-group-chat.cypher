// 2. Who shared a group chat, in what role, and what did the source say of its size?
//
// What it shows: a picture of each group chat that the case examined, its members with their roles (on the
// arrows), the smaller groups among them, the forces they serve or served in, and, as nodes of their own, the
// values on which sources differ about the chat, of its size for instance.
//
// What it does not prove: being a member is not having sent, read or approved a message; the role says what is
// known. A group of seven is one node of size seven: the sources count these people and do not tell them apart.
//
// case: a reference, the name of an operation, the key of a case file, or the id of a case.
:param case => 'Argens';

MATCH (theCase:Case)
WHERE $case IN theCase.references OR $case IN [theCase.id, theCase.key, theCase.operation]
MATCH examined = (chat:GroupChat)-[:EXAMINED_IN]->(theCase)
RETURN
  chat.statedSize AS statedSize,
  chat.messagesReviewed AS messagesReviewed,
  examined,
  COLLECT {
    MATCH membership = (:Subject)-[:MEMBER_OF]->(chat)
    RETURN membership
  } AS members,
  COLLECT {
    MATCH part = (:Subject)-[:PART_OF]->{1,5}(:Cohort)-[:MEMBER_OF]->(chat)
    RETURN part
  } AS groups,
  COLLECT {
    MATCH service = (chat)<-[:MEMBER_OF]-(:Subject)-[:SERVED_IN]->(:Force)
    RETURN service
  } AS forces,
  COLLECT {
    MATCH statement = (:Claim)-[:ABOUT]->(chat)
    RETURN statement
  } AS statements
ORDER BY chat.id;
