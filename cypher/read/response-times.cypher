// How long did each organisation take to answer the recommendations addressed to it?
// $on: the day to look from, null for today. What stands for several recommendations counts for as many.
MATCH (recommendation:Recommendation)-[:ADDRESSED_TO]->(organisation:Force|Body)
WHERE ($filter.addressedTo IS NULL OR organisation.code IN $filter.addressedTo)
  AND ($filter.themes IS NULL
       OR EXISTS { (recommendation)-[:ABOUT]->(theme:Theme) WHERE theme.code IN $filter.themes })
  AND ($filter.madeFrom IS NULL OR recommendation.made >= $filter.madeFrom)
  AND ($filter.madeTo IS NULL OR recommendation.made <= $filter.madeTo)
CALL (recommendation, organisation) {
  // An answer that another of those addressed gave is not this one's.
  WITH recommendation, coalesce($on, date()) AS day, COLLECT {
    MATCH (recommendation)-[:ANSWERED_BY]->(response:Response)
    WHERE response.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED', 'NOT_ACCEPTED']
      AND (EXISTS { (response)-[:ASSERTED_BY]->(organisation) }
           OR NOT EXISTS { (response)-[:ASSERTED_BY]->(other)<-[:ADDRESSED_TO]-(recommendation) })
    RETURN response ORDER BY response.onEarliest, response.id
  } AS answers
  //+ part/standing
  RETURN state, answered, due, firstGiven, recommendation.made AS made, recommendation.count AS count
}
WITH organisation, state, count, due, answered IS NOT NULL AND state <> 'NO_ANSWER_NEEDED' AS answered,
     coalesce(firstGiven.onLatest <= due, false) AS inTime,
     coalesce(firstGiven.onEarliest > due, false) AS late,
     CASE WHEN firstGiven.onEarliest = firstGiven.onLatest AND firstGiven.onEarliest >= made
       THEN duration.inDays(made, firstGiven.onEarliest).days END AS days
WHERE state <> 'NOT_MADE_YET'
// Each as often as the number of recommendations that it stands for.
UNWIND range(1, count) AS one
WITH organisation,
     count(*) AS recommendations,
     count(CASE WHEN answered THEN 1 END) AS answers,
     count(CASE WHEN state IN ['AWAITING', 'LATE'] THEN 1 END) AS awaiting,
     count(CASE WHEN state IN ['NOT_DUE_BY_LAW', 'NO_ANSWER_NEEDED'] THEN 1 END) AS notNeeded,
     count(CASE WHEN state = 'UNKNOWN' THEN 1 END) AS unknown,
     count(CASE WHEN state = 'EXTENDED' THEN 1 END) AS extended,
     count(due) AS withDueDay,
     count(CASE WHEN answered THEN days END) AS timed,
     count(CASE WHEN answered AND inTime THEN 1 END) AS inTime,
     count(CASE WHEN answered AND late THEN 1 END) AS late,
     count(CASE WHEN state = 'REFUSED' THEN 1 END) AS refused,
     count(CASE WHEN state = 'LATE' THEN 1 END) AS awaitingLate,
     percentileCont(CASE WHEN answered THEN days END, 0.5) AS medianDays,
     max(CASE WHEN answered THEN days END) AS longestDays
RETURN {
  organisation: organisation,
  recommendations: recommendations,
  answered: answers,
  awaiting: awaiting,
  notNeeded: notNeeded,
  unknown: unknown,
  extended: extended,
  withDueDay: withDueDay,
  timed: timed,
  inTime: inTime,
  late: late,
  timeUnknown: answers - inTime - late,
  refused: refused,
  awaitingLate: awaitingLate,
  medianDays: medianDays,
  longestDays: longestDays
} AS value
ORDER BY recommendations DESC, organisation.name, organisation.id
