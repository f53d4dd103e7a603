// 3. What else do the members of a group chat have in common: forces, stations, chats, cases? Out of how many?
//
// What it shows: everything that at least two members of a chat share. "having" is of how many a source says it,
// "of" is how many members are known, "statedSize" what the source says of the chat's size. People whom a source
// only counts weigh as many as it counts; who is described singly as well as in a group is counted once.
//
// What it does not prove: that they knew one another there, or at the same time. Two of seven means that a
// source says it of two; of the other five nothing is known. A force of thousands in common is weak, a station
// or another chat is stronger.
//
// case: a reference, the name of an operation, the key of a case file, or the id of a case.
:param case => 'Argens';

MATCH (theCase:Case)
WHERE $case IN theCase.references OR $case IN [theCase.id, theCase.key, theCase.operation]
MATCH (chat:GroupChat)-[:EXAMINED_IN]->(theCase)
MATCH (member:Subject)-[membership:MEMBER_OF]->(chat)
WHERE NOT EXISTS { (member)-[:PART_OF]->{1,5}(:Cohort)-[:MEMBER_OF]->(chat) }
WITH chat, member, max(coalesce(membership.count, member.size)) AS meant
WITH chat, collect({member: member, meant: meant}) AS members, sum(meant) AS of
UNWIND members AS row
WITH chat, of, row.member AS member, row.meant AS meant
// Where all of a group are members, so are the officers and smaller groups that are part of it.
MATCH (subject:Subject)-[:PART_OF]->{0,5}(member)
WHERE subject = member OR member.size = meant
MATCH (subject)-[tie:SERVED_IN|POSTED_TO|MEMBER_OF|INVOLVED_IN]->(shared)
WHERE shared <> chat
  AND NOT EXISTS { (chat)-[:EXAMINED_IN]->(shared) }
  // What a source says of a whole group does not count again for its parts.
  AND NOT EXISTS {
    MATCH (subject)-[:PART_OF]->{1,5}(group:Cohort)-[wider:SERVED_IN|POSTED_TO|MEMBER_OF|INVOLVED_IN]->(shared)
    WHERE type(wider) = type(tie)
      AND coalesce(wider.status, '') = coalesce(tie.status, '')
      AND EXISTS { (group)-[:PART_OF]->{0,5}(member) }
  }
WITH
  chat, of, subject, shared,
  CASE WHEN subject = member THEN meant ELSE subject.size END AS meant,
  CASE type(tie)
    WHEN 'POSTED_TO' THEN 'posted to'
    WHEN 'MEMBER_OF' THEN 'also in the chat'
    WHEN 'INVOLVED_IN' THEN 'also in the case'
    ELSE CASE tie.status WHEN 'FORMER' THEN 'formerly served in' WHEN 'CURRENT' THEN 'served in' ELSE 'in the force' END
  END AS how,
  max(coalesce(tie.count, subject.size)) AS people,
  reduce(all = [], passages IN collect(tie.evidence) | all + passages) AS cited
WITH
  chat, of, shared, how,
  // If it holds of some of a group, and some of the group are members, at least this many are both.
  sum(CASE WHEN people + meant > subject.size THEN people + meant - subject.size ELSE 0 END) AS having,
  reduce(all = [], passages IN collect(cited) | all + passages) AS evidence
WHERE having > 1
RETURN
  how,
  coalesce(shared.name, shared.title) AS inCommon,
  having,
  of,
  chat.statedSize AS statedSize,
  COLLECT {
    MATCH (passage:Passage)-[:FROM]->(document:Document)
    WHERE passage.id IN evidence
    RETURN document.title + ', ' + replace(substring(passage.id, size(document.id) + 1), '=', ' ')
    ORDER BY document.title, passage.paragraph, passage.id
  } AS sources
ORDER BY having DESC, how, inCommon, chat.id;
