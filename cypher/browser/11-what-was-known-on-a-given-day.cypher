// 11. What was known on a given day?
//
// What it shows: each fact of a case with the day on which it was recorded here and the day since when it is public,
// that is, since when one of the documents that it cites has been published; those known by the day asked for. Facts
// that were held on that day and are held no more have a day in "heldUntil".
//
// What it does not prove: that nobody knew before. Many documents have no day; what rests on them alone is shown only
// where no "publicBy" is asked for.
//
// case: a reference, the name of an operation, the key of a case file, or the id of a case.
// asOf: recorded here by the end of this day (UTC), '2026-03-01' for instance. publicBy: published by this day. Null for
// any day.
:param case => '2017/090526';
:param asOf => null;
:param publicBy => '2020-01-31';

WITH
  coalesce(datetime($asOf) + duration({days: 1}), datetime('9999-12-31')) AS heldBefore,
  coalesce(date($publicBy), date('9999-12-31')) AS publicBy
MATCH (theCase:Case)
WHERE $case IN theCase.references OR $case IN [theCase.id, theCase.key, theCase.operation]
CALL (theCase) {
  RETURN theCase AS fact
  UNION
  MATCH (fact)-[:INVOLVED_IN|EXAMINED_IN|IN_CASE|HELD_FOR|ARISES_FROM]->(theCase)
  RETURN fact
  UNION
  MATCH (fact)<-[:HAS_FINDING|ANSWERED_BY|PROMISES]-{1,2}()-[:IN_CASE|ARISES_FROM]->(theCase)
  RETURN fact
  UNION
  MATCH (theCase)<-[:OF]-(former:Former)
  MATCH (fact:Earlier {id: former.about})
  RETURN fact
}
WITH DISTINCT fact, heldBefore, publicBy
WHERE coalesce(fact.changedAt, fact.recordedAt) < heldBefore
  AND coalesce(fact.heldUntil >= heldBefore, true)
  AND ($publicBy IS NULL OR fact.publicSince <= publicBy)
RETURN
  head([label IN coalesce(fact.heldAs, labels(fact)) WHERE label <> 'Subject']) AS kind,
  coalesce(fact.label, fact.title, fact.gist, fact.name, fact.kind, fact.result, fact.status) AS what,
  date(coalesce(fact.changedAt, fact.recordedAt)) AS recorded,
  fact.publicSince AS publicSince,
  date(fact.heldUntil) AS heldUntil,
  COLLECT {
    MATCH (passage:Passage)-[:FROM]->(document:Document)
    WHERE passage.id IN fact.evidence
    RETURN DISTINCT document.publisher + ': ' + document.title ORDER BY document.publisher + ': ' + document.title
  } AS sources
ORDER BY publicSince, kind, what, fact.id;
