// How does each of these recommendations stand on a day?
// $on: the day, null for today. The answers are in the order in which they were given, undated ones last.
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)
CALL (recommendation) {
  WITH recommendation, coalesce($on, date()) AS day, COLLECT {
    MATCH (recommendation)-[:ANSWERED_BY]->(response:Response)
    WHERE response.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED', 'NOT_ACCEPTED']
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
  RETURN *
}
WITH *,
  // How many days after the printed day, the statute's, and the one of the two that counts: an answer, or else the day.
  [until IN [recommendation.due, dueByStatute, due] | CASE
    WHEN answered IS NOT NULL THEN CASE
      WHEN firstGiven.onLatest <= until THEN 0
      WHEN firstGiven.onEarliest > until THEN duration.inDays(until, firstGiven.onEarliest).days
    END
    WHEN NOT state IN ['AWAITING', 'LATE'] THEN null
    WHEN day > until THEN duration.inDays(until, day).days
    WHEN day <= until THEN 0
  END] AS daysLate
RETURN recommendation.id AS id, {
  on: day,
  state: state,
  dueByPage: recommendation.due,
  dueByStatute: dueByStatute,
  answeredOn: firstGiven.on,
  answeredOnEarliest: firstGiven.onEarliest,
  answeredOnLatest: firstGiven.onLatest,
  answeredOnText: firstGiven.onText,
  daysLateByPage: daysLate[0],
  daysLateByStatute: daysLate[1],
  made: recommendation.made,
  status: recommendation.status,
  answered: answered,
  evidence: reduce(cited = recommendation.evidence, answer IN given |
    cited + [passage IN answer.evidence WHERE NOT passage IN cited])
} AS value
ORDER BY id
