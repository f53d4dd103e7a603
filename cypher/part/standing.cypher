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
