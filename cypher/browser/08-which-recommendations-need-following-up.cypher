// 8. Which recommendations are open, late, refused, or made again after having been accepted?
//
// What it shows: each recommendation with whom it is addressed to, when it was made, the day printed for the
// answer and the day by the statute's own count (56 days beginning with the day it was made, for those under
// paragraph 28A of Schedule 3 to the Police Reform Act 2002), the answers, and earlier accepted recommendations
// to the same organisation on the same theme. Those that need following up come first.
//
// What it does not prove: that an accepted recommendation was carried out; an answer is the organisation's own
// statement. "no answer known" may mean that an answer was not published or not read. A theme in common is not
// the same recommendation.
//
// addressee: code of a force or another body, null for all. asOf: the day to look from, '2022-03-01' for
// instance, null for today.
:param addressee => null;
:param asOf => null;

WITH coalesce(date($asOf), date()) AS today, ['ACCEPTED', 'PARTIALLY_ACCEPTED', 'NOT_ACCEPTED'] AS answers
MATCH (recommendation:Recommendation)-[:ADDRESSED_TO]->(organisation:Organisation)
WHERE ($addressee IS NULL OR organisation.code = $addressee)
  AND (recommendation.made IS NULL OR recommendation.made <= today)
WITH
  today,
  answers,
  recommendation,
  organisation,
  CASE WHEN recommendation.basisInLaw IN ['PARA_28A', 'BOTH']
    THEN recommendation.made + duration({days: 55})
  END AS dueByStatute,
  COLLECT {
    MATCH (recommendation)-[:ANSWERED_BY]->(response:Response)
    WHERE response.status IN answers
    RETURN response ORDER BY response.onEarliest, response.id
  } AS responses,
  COLLECT {
    MATCH (recommendation)-[:ABOUT]->(theme:Theme)<-[:ABOUT]-(earlier:Recommendation)-[:ADDRESSED_TO]->(organisation)
    WHERE earlier.made < recommendation.made
      AND (earlier.status = 'ACCEPTED' OR EXISTS { (earlier)-[:ANSWERED_BY]->(:Response {status: 'ACCEPTED'}) })
    RETURN DISTINCT toString(earlier.made) + ': ' + earlier.gist + ' (' + theme.name + ')' AS repeated ORDER BY repeated
  } AS acceptedBefore
WITH
  *,
  coalesce(recommendation.due, dueByStatute) AS due,
  // An answer without a date is taken to have been given by the day asked for.
  CASE
    WHEN responses = [] THEN recommendation.status IN answers
    ELSE any(response IN responses WHERE coalesce(response.onEarliest, today) <= today)
  END AS answered
WITH
  *,
  CASE
    WHEN answered AND recommendation.status = 'NOT_ACCEPTED' THEN 'refused'
    WHEN recommendation.status IN ['NOT_REQUIRED', 'WITHDRAWN'] THEN 'no answer needed'
    WHEN NOT answered AND due < today THEN 'no answer known, late by ' + duration.inDays(due, today).days + ' days'
    WHEN NOT answered AND due IS NULL THEN 'no answer known, no date to answer by'
    WHEN NOT answered THEN 'open'
    WHEN head(responses).onEarliest > due THEN 'answered late'
    ELSE 'answered'
  END AS standing
RETURN
  standing,
  organisation.name AS addressedTo,
  recommendation.made AS made,
  recommendation.due AS due,
  dueByStatute,
  recommendation.gist AS gist,
  recommendation.count AS standsFor,
  recommendation.status AS status,
  [response IN responses | response.status + coalesce(' ' + response.on, '')] AS answers,
  acceptedBefore,
  COLLECT {
    MATCH (passage:Passage)-[:FROM]->(document:Document)
    WHERE passage.id IN recommendation.evidence
    RETURN document.title + ', ' + replace(substring(passage.id, size(document.id) + 1), '=', ' ')
    ORDER BY document.title, passage.paragraph, passage.id
  } AS sources
ORDER BY
  CASE
    WHEN standing STARTS WITH 'no answer known, late' THEN 1
    WHEN standing = 'refused' THEN 2
    WHEN acceptedBefore <> [] THEN 3
    WHEN standing STARTS WITH 'answered' THEN 5
    WHEN standing = 'no answer needed' THEN 6
    ELSE 4
  END,
  due,
  made,
  recommendation.id;
