// How many recommendations fit this filter?
// $repeating: ids of those that take up an earlier one again; they count only where $filter.repeats is given.
MATCH (recommendation:Recommendation)
// The printed day by which an answer is due or, where none is printed, the last day by the statute's own count.
WITH recommendation,
     coalesce(recommendation.due,
              CASE WHEN recommendation.basisInLaw IN ['PARA_28A', 'BOTH']
                THEN recommendation.made + duration({days: 55}) END) AS due
WHERE ($filter.addressedTo IS NULL
       OR EXISTS { (recommendation)-[:ADDRESSED_TO]->(organisation:Force|Body)
                   WHERE organisation.code IN $filter.addressedTo })
  AND ($filter.themes IS NULL
       OR EXISTS { (recommendation)-[:ABOUT]->(theme:Theme) WHERE theme.code IN $filter.themes })
  AND ($filter.stations IS NULL
       OR EXISTS { (recommendation)-[:CONCERNS]->(:Station)-[:PART_OF]->*(station:Station)
                   WHERE station.id IN $filter.stations })
  AND ($filter.status IS NULL OR recommendation.status IN $filter.status)
  AND ($filter.madeFrom IS NULL OR recommendation.made >= $filter.madeFrom)
  AND ($filter.madeTo IS NULL OR recommendation.made <= $filter.madeTo)
  AND ($filter.dueBefore IS NULL OR due < $filter.dueBefore)
  AND ($filter.repeats IS NULL OR recommendation.id IN $repeating)
CALL (recommendation) {
  UNWIND [
    {day: $filter.lateOn, states: CASE WHEN $filter.lateOn IS NOT NULL THEN ['LATE'] END},
    {day: coalesce($filter.standingOn, date()), states: $filter.standing}
  ] AS asked
  WITH recommendation, asked, asked.day AS day, COLLECT {
    MATCH (recommendation)-[:ANSWERED_BY]->(response:Response)
    WHERE response.status IN ['ACCEPTED', 'PARTIALLY_ACCEPTED', 'NOT_ACCEPTED']
    RETURN response ORDER BY response.onEarliest, response.id
  } AS answers
  WHERE asked.states IS NOT NULL
  //+ part/standing
  RETURN all(one IN collect({asked: asked, state: state}) WHERE one.state IN one.asked.states) AS stands
}
WITH recommendation, stands
WHERE stands
RETURN count(recommendation) AS value
