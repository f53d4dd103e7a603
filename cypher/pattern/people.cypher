// Of how many people, in how many cases, is what said?
//
// What it shows: cases of which the same is said and how many they are; the keys of such a case in the dimension of
// the rows and in that of the columns, where these are about the whole case; and the people whose conduct it is
// about: the size of each group, the larger groups around it, and the keys that are about these people alone, with
// of how many of them they are said (nothing: of all). Where findings are counted, each has keys of its own.
//
// What it does not prove: that two things said of a case belong together, unless they are said of the same people.
//
// $cases: ids of cases, or null for all. $dimensions: that of the rows, and that of the columns or null. $ofFindings:
// null, or where findings are counted these two again, as far as they are of a finding and not of its case or people.
MATCH (theCase:Case)
WHERE $cases IS NULL OR theCase.id IN $cases
WITH theCase, [dimension IN $dimensions | CASE dimension
  WHEN 'FORCE' THEN COLLECT { MATCH (theCase)-[:CONCERNS]->(force:Force) RETURN {key: force.code} }
  WHEN 'STATION' THEN COLLECT { MATCH (theCase)-[:TOOK_PLACE_AT]->(station:Station) RETURN {key: station.id} }
  WHEN 'THEME' THEN COLLECT { MATCH (theCase)-[:SHOWS]->(theme:Theme) RETURN {key: theme.code} }
  WHEN 'YEAR' THEN [{key: toString(theCase.occurredEarliest.year)}]
  WHEN 'RECOMMENDATION_STATUS' THEN COLLECT {
    MATCH (theCase)<-[:ARISES_FROM]-(recommendation:Recommendation)
    RETURN DISTINCT {key: recommendation.status}
  }
END] AS keys
WITH keys, COLLECT {
  MATCH (theCase)<-[involved:INVOLVED_IN]-(subject:Subject)
  WHERE involved.role = 'SUBJECT' OR EXISTS { (subject)-[:FACES|RECEIVED]->()-[:IN_CASE]->(theCase) }
  WITH DISTINCT theCase, subject
  RETURN {
    // Only people who are counted in several groups have to be told apart.
    subject: CASE WHEN EXISTS { (subject)-[:PART_OF]-() } THEN subject.id END,
    size: subject.size,
    // The most of a group of unknown size of whom something is said.
    counts: CASE WHEN subject.size IS NULL THEN COLLECT {
      MATCH (subject)-[:RECEIVED]->(outcome:Outcome)
      RETURN max(outcome.count) AS people
      UNION
      MATCH (subject)-[:FACES]->(:Allegation)-[:HAS_FINDING]->(finding:Finding)
      RETURN max(finding.count) AS people
    } END,
    wholes: CASE WHEN EXISTS { (subject)-[:PART_OF]->() } THEN COLLECT {
      MATCH (subject)-[:PART_OF]->+(whole:Cohort)
      WITH DISTINCT whole
      ORDER BY whole.size, whole.id
      RETURN {subject: whole.id, size: whole.size}
    } END,
    keys: [dimension IN $dimensions | CASE dimension
      WHEN 'RANK' THEN [{key: subject.rank}]
      WHEN 'STANDARD' THEN COLLECT {
        MATCH (subject)-[:FACES]->(allegation:Allegation)-[:IN_CASE]->(theCase)
        MATCH (allegation)-[:UNDER]->(standard:Standard)
        RETURN DISTINCT {key: standard.code}
      }
      WHEN 'OUTCOME' THEN COLLECT {
        MATCH (subject)-[:RECEIVED]->(outcome:Outcome)-[:IN_CASE]->(theCase)
        WITH outcome.kind AS kind, sum(outcome.count) AS people
        RETURN {key: kind, people: people}
      }
      WHEN 'STAGE' THEN COLLECT {
        MATCH (subject)-[:FACES]->(allegation:Allegation)-[:IN_CASE]->(theCase)
        MATCH (allegation)-[:HAS_FINDING]->(finding:Finding)
        OPTIONAL MATCH (finding)-[:ON_STANDARD]->(standard:Standard)
        // One person has one finding on one allegation, at one stage, on one standard.
        WITH finding.stage AS stage, allegation, standard, sum(finding.count) AS people
        WITH stage, max(people) AS people
        RETURN {key: stage, people: people}
      }
      WHEN 'PROCEEDING' THEN COLLECT {
        MATCH (theCase)<-[:HELD_FOR]-(proceeding:Proceeding)
        WITH proceeding, COLLECT {
          MATCH (subject)-[:RECEIVED]->(outcome:Outcome)-[:IMPOSED_AT]->(proceeding)
          // One person has one result of a proceeding; a list or a sentence comes on top of it.
          WITH CASE WHEN outcome.kind IN ['BARRED_LIST', 'ADVISORY_LIST', 'CUSTODIAL_SENTENCE'] THEN outcome.kind END AS onTop,
               sum(outcome.count) AS people
          RETURN people
          UNION ALL
          MATCH (subject)-[:FACES]->(:Allegation)-[:HAS_FINDING]->(finding:Finding)-[:MADE_AT]->(proceeding)
          RETURN coalesce(finding.count, 0) AS people
        } AS counts
        // Where a source ties nobody to a proceeding, it was held for all.
        WHERE counts <> [] OR NOT EXISTS { (proceeding)<-[:IMPOSED_AT|MADE_AT]-() }
        UNWIND CASE counts WHEN [] THEN [0] ELSE counts END AS people
        WITH proceeding.kind AS kind, max(people) AS people
        RETURN {key: kind, people: people}
      }
    END],
    findings: CASE WHEN $ofFindings IS NOT NULL THEN COLLECT {
      MATCH (subject)-[:FACES]->(allegation:Allegation)-[:IN_CASE]->(theCase)
      MATCH (allegation)-[:HAS_FINDING]->(finding:Finding)
      RETURN {
        // Only findings about several groups have to be told apart.
        id: CASE WHEN COUNT { (allegation)<-[:FACES]-() } > 1 THEN finding.id END,
        people: finding.count,
        keys: [dimension IN $ofFindings | CASE dimension
          WHEN 'STANDARD' THEN COLLECT { MATCH (finding)-[:ON_STANDARD]->(on:Standard) RETURN {key: on.code} }
          WHEN 'STAGE' THEN [{key: finding.stage}]
          WHEN 'PROCEEDING' THEN COLLECT { MATCH (finding)-[:MADE_AT]->(at:Proceeding) RETURN {key: at.kind} }
        END]
      }
    } END
  }
} AS people
RETURN keys, people, count(*) AS cases
