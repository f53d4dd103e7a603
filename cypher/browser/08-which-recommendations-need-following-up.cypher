// 8. Which recommendations are open, late, refused, or made again after having been accepted?
//
// What it shows: each recommendation with whom it is addressed to, when it was made, the day printed for the
// answer and the day by the statute's own count (56 days beginning with the day it was made, for those under
// paragraph 28A of Schedule 3 to the Police Reform Act 2002), the answers, and earlier accepted recommendations
// to the same organisation on the same theme. Those that need following up come first.
//
// What it does not prove: that an accepted recommendation was carried out; an answer is the organisation's own
// statement. AWAITING and LATE may mean that an answer was not published or not read. A theme in common is not
// the same recommendation; where "acceptedBefore" has a question mark, the day on which it was accepted is not known.
//
// addressee: code of a force or another body, null for all. asOf: the day to look from, '2022-03-01' for
// instance, null for today.
:param addressee => null;
:param asOf => null;

WITH coalesce(date($asOf), date()) AS day
MATCH (recommendation:Recommendation)-[:ADDRESSED_TO]->(organisation:Organisation)
WHERE ($addressee IS NULL OR organisation.code = $addressee)
  AND (recommendation.made IS NULL OR recommendation.made <= day)
CALL (recommendation, organisation, day) {
  // An answer that another of those addressed gave is not this one's.
  WITH recommendation, organisation, day, COLLECT {
    MATCH (recommendation)-[:ANSWERED_BY]->(response:Response)
    WHERE response.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED', 'NOT_ACCEPTED']
      AND (EXISTS { (response)-[:ASSERTED_BY]->(organisation) }
           OR NOT EXISTS { (response)-[:ASSERTED_BY]->(other)<-[:ADDRESSED_TO]-(recommendation) })
    RETURN response ORDER BY response.onEarliest, response.id
  } AS answers
  // Standing: of a recommendation on a day, by those of its answers that count.
  WITH *,
    CASE WHEN recommendation.basisInLaw IN ['PARA_28A', 'BOTH']
      THEN recommendation.made + duration({days: 55}) END AS dueByStatute,
    // An answer without a day, or with a partial one, has the benefit of the doubt.
    [answer IN answers WHERE coalesce(answer.onEarliest, day) <= day] AS given
  WITH *, coalesce(recommendation.due, dueByStatute) AS due, head(given) AS firstGiven,
    CASE
      WHEN given <> [] THEN given[-1].status
      WHEN recommendation.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED', 'NOT_ACCEPTED']
        AND NOT EXISTS { (recommendation)-[:ANSWERED_BY]->() } THEN recommendation.status
    END AS answered
  WITH *, CASE
      WHEN recommendation.made > day THEN 'NOT_MADE_YET'
      WHEN recommendation.status = 'WITHDRAWN' THEN 'NO_ANSWER_NEEDED'
      WHEN answered = 'NOT_ACCEPTED' THEN 'REFUSED'
      WHEN firstGiven.onLatest <= due THEN 'ANSWERED_IN_TIME'
      WHEN firstGiven.onEarliest > due THEN 'ANSWERED_LATE'
      WHEN answered IS NOT NULL THEN 'ANSWERED'
      WHEN recommendation.status = 'NOT_REQUIRED' THEN 'NO_ANSWER_NEEDED'
      WHEN due >= day THEN 'AWAITING'
      WHEN recommendation.status = 'EXTENDED' THEN 'EXTENDED'
      WHEN due < day OR recommendation.status = 'OVERDUE' THEN 'LATE'
      WHEN recommendation.status = 'AWAITING_RESPONSE' OR recommendation.basisInLaw IN ['PARA_28A', 'BOTH']
        THEN 'AWAITING'
      WHEN recommendation.basisInLaw = 'S10_1_E' THEN 'NOT_DUE_BY_LAW'
      ELSE 'UNKNOWN'
    END AS state
  // End of standing.
  RETURN answers, dueByStatute, due, state, answered, firstGiven
}
WITH *,
  COLLECT {
    MATCH (recommendation)-[:ABOUT]->(theme:Theme)<-[:ABOUT]-(earlier:Recommendation)-[:ADDRESSED_TO]->(to:Organisation)
    WHERE earlier.made < recommendation.made
    WITH theme, earlier, to, COLLECT {
      MATCH (earlier)-[:ANSWERED_BY]->(response:Response)
      WHERE response.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED']
      RETURN response ORDER BY response.onEarliest, response.id LIMIT 1
    } AS accepted
    WHERE (accepted <> [] OR earlier.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED'])
      AND coalesce(accepted[0].onEarliest, earlier.due, earlier.made + duration({days: 55})) < recommendation.made
    RETURN DISTINCT toString(earlier.made) + ', ' + to.name + ', ' + theme.name + ': ' + earlier.gist
      + CASE WHEN accepted[0].onLatest < recommendation.made THEN '' ELSE ' ?' END AS repeated
    ORDER BY repeated
    LIMIT 10
  } AS acceptedBefore
RETURN
  state,
  CASE
    WHEN state = 'LATE' THEN duration.inDays(due, day).days
    WHEN firstGiven.onEarliest > due THEN duration.inDays(due, firstGiven.onEarliest).days
  END AS daysLate,
  organisation.name AS addressedTo,
  recommendation.made AS made,
  recommendation.due AS due,
  dueByStatute,
  recommendation.gist AS gist,
  recommendation.count AS standsFor,
  recommendation.status AS status,
  [response IN answers | response.status + coalesce(' ' + response.on, '')] AS answers,
  COLLECT {
    MATCH (recommendation)-[:ANSWERED_BY]->(:Response)-[:PROMISES]->(action:Action)
    RETURN action.gist + coalesce(' (' + action.on + ')', '') ORDER BY action.onEarliest, action.gist
  } AS promised,
  acceptedBefore,
  COLLECT {
    MATCH (passage:Passage)-[:FROM]->(document:Document)
    WHERE passage.id IN recommendation.evidence
    RETURN document.title + ', ' + replace(substring(passage.id, size(document.id) + 1), '=', ' ')
    ORDER BY document.title, passage.paragraph, passage.id
  } AS sources
ORDER BY
  CASE
    WHEN state = 'LATE' THEN 1
    WHEN state = 'REFUSED' THEN 2
    WHEN acceptedBefore <> [] THEN 3
    WHEN state STARTS WITH 'ANSWERED' THEN 5
    WHEN state IN ['NO_ANSWER_NEEDED', 'NOT_DUE_BY_LAW'] THEN 6
    ELSE 4
  END,
  due,
  made,
  recommendation.id,
  organisation.id
LIMIT 1000;
