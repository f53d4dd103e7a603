// What does one have to know of each recommendation to tell which is made again, the earliest first?
// Only those with a day: without one there is no telling which came first.
MATCH (recommendation:Recommendation)
WHERE recommendation.made IS NOT NULL
WITH recommendation
ORDER BY recommendation.made, recommendation.id
LIMIT 20000
WITH recommendation, COLLECT {
  MATCH (recommendation)-[:ANSWERED_BY]->(response:Response)
  WHERE response.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED']
  RETURN response ORDER BY response.onEarliest, response.id LIMIT 1
}[0] AS accepted
RETURN
  recommendation.id AS id,
  recommendation.gist AS gist,
  recommendation.made AS made,
  coalesce(recommendation.due, recommendation.made + duration({days: 55})) AS until,
  accepted IS NOT NULL OR recommendation.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED'] AS accepted,
  accepted {.on, .onEarliest, .onLatest, .onText, .evidence} AS answer,
  COLLECT { MATCH (recommendation)-[:ADDRESSED_TO]->(organisation:Force|Body)
            RETURN organisation.name ORDER BY organisation.name } AS organisations,
  COLLECT { MATCH (recommendation)-[:ABOUT]->(theme:Theme)
            RETURN theme ORDER BY theme.name } AS themes,
  COLLECT { MATCH (recommendation)-[:ARISES_FROM]->(theCase:Case)
            RETURN theCase.id ORDER BY theCase.id } AS cases
