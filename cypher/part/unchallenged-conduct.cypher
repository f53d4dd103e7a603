// Narrows "theCase" down to those that fit $filter, with the signs that improper conduct went unchallenged.
WHERE ($filter.forces IS NULL
       OR EXISTS { (theCase)-[:CONCERNS]->(force:Force) WHERE force.code IN $filter.forces })
  AND ($filter.stations IS NULL
       OR EXISTS { (theCase)-[:TOOK_PLACE_AT]->(:Station)-[:PART_OF]->*(station:Station)
                   WHERE station.id IN $filter.stations })
  // A time without a first or a last day, such as "since 2019", is open on that side.
  AND ($filter.occurredFrom IS NULL
       OR (theCase.occurred IS NOT NULL AND coalesce(theCase.occurredLatest >= $filter.occurredFrom, true)))
  AND ($filter.occurredTo IS NULL
       OR (theCase.occurred IS NOT NULL AND coalesce(theCase.occurredEarliest <= $filter.occurredTo, true)))
// Signs of a case that improper conduct went unchallenged, or that supervision matters.
WITH theCase, [sign IN [
  CASE WHEN EXISTS {
    MATCH (theCase)<-[:IN_CASE]-(:Allegation)-[:HAS_FINDING]->(finding:Finding)-[:ON_STANDARD]->(:Standard {code: 'challenging-reporting'})
    WHERE finding.result IN ['PROVEN', 'GUILTY']
  } THEN 'STANDARD_FOUND' END,
  CASE WHEN EXISTS {
    MATCH (theCase)<-[:IN_CASE]-(allegation:Allegation)-[:UNDER]->(standard:Standard {code: 'challenging-reporting'})
    WHERE NOT EXISTS {
      (allegation)-[:HAS_FINDING]->(finding:Finding WHERE finding.result IN ['PROVEN', 'GUILTY'])-[:ON_STANDARD]->(standard)
    }
  } THEN 'STANDARD_ALLEGED' END,
  CASE WHEN EXISTS {
    (theCase)<-[:IN_CASE]-(failing:Failing WHERE failing.kind IN ['CHALLENGE', 'REPORT'] AND failing.result IN ['ALLEGED', 'FOUND'])
  } THEN 'ALLEGED_IN_WORDS' END,
  CASE WHEN EXISTS {
    (theCase)<-[:EXAMINED_IN]-(:GroupChat)<-[:MEMBER_OF {role: 'DID_NOT_CHALLENGE'}]-()
  } THEN 'DID_NOT_CHALLENGE' END,
  CASE WHEN EXISTS { (theCase)-[:SHOWS]->(:Theme {code: 'unchallenged-conduct'}) } THEN 'THEME' END,
  CASE WHEN EXISTS { (theCase)-[:SHOWS]->(:Theme {code: 'supervision'}) }
    OR EXISTS {
      (theCase)<-[:IN_CASE]-(failing:Failing WHERE failing.kind = 'SUPERVISE' AND failing.result IN ['ALLEGED', 'FOUND'])
    } THEN 'SUPERVISION' END
] WHERE sign IS NOT NULL] AS signs,
  EXISTS { (theCase)<-[:INVOLVED_IN {role: 'SUPERVISOR'}]-() } AS supervised
