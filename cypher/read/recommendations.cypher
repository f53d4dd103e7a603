// Which recommendations fit this filter, the newest first?
MATCH (recommendation:Recommendation)
// The printed day by which an answer is due or, where none is printed, the last day by the statute's own count.
WITH recommendation, ['ACCEPTED', 'PARTIALLY_ACCEPTED', 'NOT_ACCEPTED'] AS answers,
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
  AND ($filter.lateOn IS NULL
       // An answer without a date, or with a partial one, has the benefit of the doubt.
       OR (due < $filter.lateOn
           AND NOT recommendation.status IN ['NOT_REQUIRED', 'WITHDRAWN']
           AND NOT EXISTS {
             (recommendation)-[:ANSWERED_BY]->(response:Response)
             WHERE response.status IN answers AND coalesce(response.onEarliest, $filter.lateOn) <= $filter.lateOn
           }
           AND (NOT recommendation.status IN answers
                OR EXISTS {
                  (recommendation)-[:ANSWERED_BY]->(response:Response) WHERE response.status IN answers
                })))
// What has no date comes last.
WITH recommendation, [coalesce(toString(recommendation.made), ''), recommendation.id] AS key
WHERE $after IS NULL OR key < $after
RETURN recommendation AS value, key
ORDER BY key DESC
LIMIT $limit
