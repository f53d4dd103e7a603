// What shows that in each of these cases improper conduct went unchallenged, or that supervision matters?
MATCH (theCase:Case WHERE theCase.id IN $ids)
CALL (theCase) {
  MATCH (theCase)<-[:IN_CASE]-(allegation:Allegation)-[under:UNDER]->(standard:Standard {code: 'challenging-reporting'})
  WITH allegation, under, COLLECT {
    MATCH (allegation)-[:HAS_FINDING]->(finding:Finding)-[:ON_STANDARD]->(standard)
    RETURN finding ORDER BY finding.onEarliest, finding.id
  } AS findings
  WITH allegation, under, findings, any(finding IN findings WHERE finding.result IN ['PROVEN', 'GUILTY']) AS found
  RETURN CASE WHEN found THEN 'STANDARD_FOUND' ELSE 'STANDARD_ALLEGED' END AS kind, allegation AS node,
    COLLECT { MATCH (allegation)<-[:FACES]-(subject:Subject) RETURN subject } AS subjects,
    [] AS about, [finding IN findings | finding.result] AS results,
    reduce(cited = coalesce(under.evidence, []), finding IN findings | cited + finding.evidence) AS evidence
  UNION ALL
  MATCH (theCase)<-[:IN_CASE]-(failing:Failing WHERE failing.result IN ['ALLEGED', 'FOUND'])
  RETURN CASE failing.kind WHEN 'SUPERVISE' THEN 'SUPERVISION' ELSE 'ALLEGED_IN_WORDS' END AS kind, failing AS node,
    COLLECT { MATCH (failing)-[:FAILED_BY]->(subject:Subject) RETURN subject } AS subjects,
    COLLECT { MATCH (failing)-[:ABOUT]->(subject:Subject) RETURN subject ORDER BY subject.size DESC, subject.label } AS about,
    [] AS results, failing.evidence AS evidence
  UNION ALL
  MATCH (theCase)<-[:EXAMINED_IN]-(chat:GroupChat)<-[member:MEMBER_OF {role: 'DID_NOT_CHALLENGE'}]-(subject:Subject)
  WITH chat, collect(subject) AS subjects, collect(member.evidence) AS cited
  RETURN 'DID_NOT_CHALLENGE' AS kind, chat AS node, subjects, [] AS about, [] AS results,
    reduce(every = [], one IN cited | every + one) AS evidence
  UNION ALL
  MATCH (theCase)-[shows:SHOWS]->(theme:Theme)
  WHERE theme.code IN ['unchallenged-conduct', 'supervision']
  RETURN CASE theme.code WHEN 'supervision' THEN 'SUPERVISION' ELSE 'THEME' END AS kind, theme AS node,
    [] AS subjects, [] AS about, [] AS results, shows.evidence AS evidence
}
WITH theCase, kind, node, subjects, about, results, evidence
ORDER BY theCase.id,
  head([place IN range(0, 5) WHERE ['STANDARD_FOUND', 'STANDARD_ALLEGED', 'ALLEGED_IN_WORDS', 'DID_NOT_CHALLENGE', 'THEME',
    'SUPERVISION'][place] = kind]),
  CASE WHEN node:Theme THEN 2 ELSE 1 END, coalesce(node.gist, node.name, node.code), node.id
RETURN theCase.id AS id, {
  kind: kind,
  node: node,
  subjects: COLLECT { UNWIND subjects AS subject RETURN subject ORDER BY subject.size DESC, subject.label, subject.id },
  about: about,
  results: results,
  evidence: COLLECT { UNWIND evidence AS passage RETURN DISTINCT passage }
} AS value
