// 1. What happened in a case: who, under which standards, at which stage, with what outcome?
//
// What it shows: the ladder of the case as a table. One row is what was found about one officer or group, on
// one Standard of Professional Behaviour, at one stage (investigator, force, panel, court, appeal). A standard
// that was alleged but on which no finding is known has a row without a stage. "outcomes" are those that this
// officer or group received.
//
// What it does not prove: a case to answer means that a tribunal could find misconduct, not that it did. An
// outcome of a group says nothing of one of its members. What is missing was not stated by the sources; it may
// still have happened.
//
// case: a reference, the name of an operation, the key of a case file, or the id of a case.
:param case => '2017/090526';

MATCH (theCase:Case)
WHERE $case IN theCase.references OR $case IN [theCase.id, theCase.key, theCase.operation]
CALL (theCase) {
  MATCH (subject:Subject)-[:INVOLVED_IN]->(theCase)
  RETURN subject
  UNION
  MATCH (subject:Subject)-[:FACES|RECEIVED]->()-[:IN_CASE]->(theCase)
  RETURN subject
}
OPTIONAL MATCH (subject)-[:FACES]->(alleged:Allegation)-[:IN_CASE]->(theCase)
OPTIONAL CALL (alleged) {
  MATCH (alleged)-[:HAS_FINDING]->(finding:Finding)
  OPTIONAL MATCH (finding)-[:ON_STANDARD]->(standard:Standard)
  RETURN finding, standard
  UNION
  MATCH (alleged)-[:UNDER]->(standard:Standard)
  WHERE NOT EXISTS { (alleged)-[:HAS_FINDING]->(:Finding)-[:ON_STANDARD]->(standard) }
  RETURN null AS finding, standard
}
OPTIONAL MATCH (finding)-[:MADE_AT]->(proceeding:Proceeding)
RETURN
  subject.label AS who,
  finding.stage AS stage,
  standard.name AS onStandard,
  finding.result AS result,
  finding.level AS level,
  coalesce(finding.on, proceeding.held) AS on,
  proceeding.kind AS proceeding,
  coalesce(finding.count, subject.size) AS people,
  COLLECT {
    MATCH (subject)-[:RECEIVED]->(outcome:Outcome)-[:IN_CASE]->(theCase)
    RETURN outcome.kind + CASE WHEN outcome.count > 1 THEN ' (' + outcome.count + ' people)' ELSE '' END
    ORDER BY outcome.kind, outcome.id
  } AS outcomes,
  COLLECT {
    MATCH (subject)-[involved:INVOLVED_IN]->(theCase)
    RETURN DISTINCT involved.role ORDER BY involved.role
  } AS roles,
  alleged.gist AS allegation,
  COLLECT {
    MATCH (passage:Passage)-[:FROM]->(document:Document)
    WHERE passage.id IN coalesce(finding.evidence, alleged.evidence, subject.evidence)
    RETURN document.title + ', ' + replace(substring(passage.id, size(document.id) + 1), '=', ' ')
    ORDER BY document.title, passage.paragraph, passage.id
  } AS sources
ORDER BY
  NOT 'SUBJECT' IN roles,
  who,
  alleged.id,
  CASE finding.stage
    WHEN 'INVESTIGATOR' THEN 1
    WHEN 'FORCE' THEN 2
    WHEN 'PANEL' THEN 3
    WHEN 'COURT' THEN 4
    WHEN 'APPEAL' THEN 5
    ELSE 6
  END,
  standard.number,
  finding.id;
