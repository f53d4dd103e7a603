// 6. What is seen where and when, and more often than the size of the force would have one expect?
//
// What it shows: how many cases concern a force and show a theme, are about a standard or had an outcome, the years
// in which the conduct began, and the cases a year for 1,000 officers. "officerYears" adds up the officers of the
// force over all years from the first case to the last, with the nearest head count where a year has none; it is
// empty where no head count is known. "expected" is how many cases the force would have if all forces had the same
// rate, "chanceOfSoMany" how probable at least as many cases are then (Poisson). Figures about one to four people
// are left empty and, where one could be subtracted from the others, so is the next smallest.
//
// What it does not prove: that something is common. Published cases are a selected sample, and more of them can mean
// that it is easier to complain there. Among many rows some are improbable by chance: below one in a thousand is
// worth a look, one in twenty is not. Cases are not independent of one another where one inquiry led to others.
// People in a case need not be of each of its forces. The GraphQL query "pattern" does more for what is to be
// published: it corrects for the number of rows, and withholds whatever would give a small figure away.
//
// what: 'THEME', 'STANDARD' or 'OUTCOME'. fewerThan: figures about fewer people are left empty.
:param what => 'THEME';
:param fewerThan => 5;

MATCH (theCase:Case)
WITH min(theCase.occurredEarliest.year) AS first, max(theCase.occurredEarliest.year) AS last
CALL (first, last) {
  MATCH (force:Force)
  WHERE EXISTS { (force)-[:HAD]->(:Headcount) }
  UNWIND range(first, last) AS year
  RETURN
    force,
    sum(head(COLLECT {
      MATCH (force)-[:HAD]->(headcount:Headcount)
      RETURN headcount.officers ORDER BY abs(headcount.year - year), headcount.year
    })) AS officerYears
}
WITH collect({force: force, officerYears: officerYears}) AS sizes, sum(officerYears) AS allOfficerYears
MATCH (theCase:Case)-[:CONCERNS]->(force:Force)
CALL (theCase) {
  MATCH (theCase)-[:SHOWS]->(theme:Theme)
  WHERE $what = 'THEME'
  RETURN theme.name AS seen
  UNION
  MATCH (theCase)<-[:IN_CASE]-(:Allegation)-[:UNDER]->(standard:Standard)
  WHERE $what = 'STANDARD'
  RETURN standard.name AS seen
  UNION
  MATCH (theCase)<-[:IN_CASE]-(outcome:Outcome)
  WHERE $what = 'OUTCOME'
  RETURN outcome.kind AS seen
}
CALL (theCase, seen) {
  // Of an outcome, those who received it; otherwise all subjects, those of a larger group counted within it.
  MATCH (subject:Subject)-[:INVOLVED_IN {role: 'SUBJECT'}]->(theCase)
  WHERE $what <> 'OUTCOME'
    AND NOT EXISTS { (subject)-[:PART_OF]->+(:Cohort)-[:INVOLVED_IN {role: 'SUBJECT'}]->(theCase) }
  OPTIONAL MATCH (subject)-[:PART_OF]->+(whole:Cohort)
  WHERE NOT EXISTS { (whole)-[:PART_OF]->() }
  WITH coalesce(whole, subject) AS counted, sum(coalesce(subject.size, 1)) AS parts
  RETURN CASE WHEN parts > counted.size THEN counted.size ELSE parts END AS people
  UNION ALL
  MATCH (theCase)<-[:IN_CASE]-(outcome:Outcome)
  WHERE $what = 'OUTCOME' AND outcome.kind = seen
  RETURN coalesce(outcome.count, 1) AS people
}
WITH *, theCase.occurredEarliest.year AS year
ORDER BY year
WITH
  sizes, allOfficerYears, seen, force,
  count(DISTINCT theCase) AS cases,
  sum(people) AS people,
  collect(DISTINCT year) AS years
ORDER BY people, force.code
WITH
  allOfficerYears,
  seen,
  collect({
    force: force, cases: cases, people: people, years: years,
    officerYears: head([size IN sizes WHERE size.force = force | size.officerYears])
  }) AS found
WITH
  allOfficerYears,
  seen,
  found,
  size([row IN found WHERE row.people < $fewerThan]) AS few,
  reduce(sum = 0, row IN found | sum + CASE WHEN row.officerYears IS NULL THEN 0 ELSE row.cases END) AS compared
UNWIND range(0, size(found) - 1) AS place
WITH
  *,
  found[place] AS row,
  place < few OR (few = 1 AND place = 1) AS leftEmpty
WITH *, toFloat(compared) * row.officerYears / allOfficerYears AS expected
RETURN
  seen,
  row.force.name AS force,
  CASE WHEN NOT leftEmpty THEN row.years END AS years,
  CASE WHEN NOT leftEmpty THEN row.cases END AS cases,
  CASE WHEN NOT leftEmpty THEN row.people END AS people,
  row.officerYears AS officerYears,
  CASE WHEN NOT leftEmpty THEN round(1000.0 * row.cases / row.officerYears, 4) END AS aYearFor1000Officers,
  CASE WHEN few = 0 THEN round(expected, 2) END AS expected,
  CASE WHEN few = 0 AND expected IS NOT NULL THEN
    round(1 - reduce(
      chance = {sum: 0.0, next: exp(-expected)}, n IN range(1, row.cases) |
      {sum: chance.sum + chance.next, next: chance.next * expected / n}
    ).sum, 5)
  END AS chanceOfSoMany
ORDER BY chanceOfSoMany, cases DESC, seen, row.force.code;
