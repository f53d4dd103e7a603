// How does each of these recommendations stand on a day?
// $on: the day, null for today. The answers are in the order in which they were given, undated ones last.
MATCH (recommendation:Recommendation WHERE recommendation.id IN $ids)
CALL (recommendation) {
  WITH recommendation, coalesce($on, date()) AS day, COLLECT {
    MATCH (recommendation)-[:ANSWERED_BY]->(response:Response)
    WHERE response.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED', 'NOT_ACCEPTED']
    RETURN response ORDER BY response.onEarliest, response.id
  } AS answers
  //+ part/standing
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
