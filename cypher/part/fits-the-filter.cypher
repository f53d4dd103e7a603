// Whether "theCase" fits $filter, a condition.
($filter.forces IS NULL
     OR EXISTS { (theCase)-[:CONCERNS]->(force:Force) WHERE force.code IN $filter.forces })
AND ($filter.stations IS NULL
     OR EXISTS { (theCase)-[:TOOK_PLACE_AT]->(:Station)-[:PART_OF]->*(station:Station)
                 WHERE station.id IN $filter.stations })
AND ($filter.standards IS NULL
     OR EXISTS { (theCase)<-[:IN_CASE]-(:Allegation)-[:UNDER]->(standard:Standard)
                 WHERE standard.code IN $filter.standards })
AND ($filter.themes IS NULL
     OR EXISTS { (theCase)-[:SHOWS]->(theme:Theme) WHERE theme.code IN $filter.themes })
AND ($filter.outcomes IS NULL
     OR EXISTS { (theCase)<-[:IN_CASE]-(outcome:Outcome) WHERE outcome.kind IN $filter.outcomes })
AND ($filter.proceedings IS NULL
     OR EXISTS { (theCase)<-[:HELD_FOR]-(proceeding:Proceeding) WHERE proceeding.kind IN $filter.proceedings })
AND ($filter.matter IS NULL OR theCase.matter = $filter.matter)
AND ($filter.mode IS NULL OR theCase.mode = $filter.mode)
AND ($filter.learning IS NULL OR theCase.learning = $filter.learning)
// A time without a first or a last day, such as "since 2019", is open on that side.
AND ($filter.occurredFrom IS NULL
     OR (theCase.occurred IS NOT NULL AND coalesce(theCase.occurredLatest >= $filter.occurredFrom, true)))
AND ($filter.occurredTo IS NULL
     OR (theCase.occurred IS NOT NULL AND coalesce(theCase.occurredEarliest <= $filter.occurredTo, true)))
AND ($filter.publishedFrom IS NULL OR theCase.published >= $filter.publishedFrom)
AND ($filter.publishedTo IS NULL OR theCase.published <= $filter.publishedTo)
