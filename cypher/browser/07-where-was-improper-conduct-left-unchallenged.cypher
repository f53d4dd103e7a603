// 7. Where was improper conduct left unchallenged, and what did supervisors do?
//
// What it shows: each case in which the standard on challenging and reporting improper conduct was alleged or found,
// somebody is said or was found not to have challenged, reported or supervised it, a member of a group chat did not
// challenge what was said, or that this service has tagged so; with its forces and stations, who it is about, what became of them, and who supervised. "by role" is what
// the source calls a supervisor; "by rank" is a sergeant or above, who need not have supervised those concerned.
//
// What it does not prove: that what is alleged was found; that nobody challenged anything where nothing is said; or,
// where many cases are published of one place, that there is more of it there. Cases are counted, not people.
//
// force: code of a force, null for all.
:param force => null;

MATCH (theCase:Case)
WHERE $force IS NULL OR EXISTS { (theCase)-[:CONCERNS]->(:Force {code: $force}) }
CALL (theCase) {
  MATCH (theCase)<-[:IN_CASE]-(allegation:Allegation)-[:UNDER]->(standard:Standard {code: 'challenging-reporting'})
  WITH allegation, COLLECT {
    MATCH (allegation)-[:HAS_FINDING]->(finding:Finding)-[:ON_STANDARD]->(standard)
    RETURN finding.stage + ' ' + finding.result ORDER BY finding.onEarliest, finding.id
  } AS findings
  RETURN 'standard, ' + CASE findings WHEN [] THEN 'alleged' ELSE head(findings) END AS sign,
    allegation.gist AS gist, COLLECT { MATCH (allegation)<-[:FACES]-(who:Subject) RETURN who } AS people,
    allegation.evidence AS evidence
  UNION ALL
  MATCH (theCase)<-[:IN_CASE]-(failing:Failing WHERE failing.result IN ['ALLEGED', 'FOUND'])
  RETURN CASE failing.kind
           WHEN 'CHALLENGE' THEN 'did not challenge'
           WHEN 'REPORT' THEN 'did not report'
           ELSE 'did not supervise'
         END + ', ' + toLower(failing.result) AS sign,
    failing.gist AS gist, COLLECT { MATCH (failing)-[:FAILED_BY]->(who:Subject) RETURN who } AS people,
    failing.evidence AS evidence
  UNION ALL
  MATCH (theCase)<-[:EXAMINED_IN]-(chat:GroupChat)<-[member:MEMBER_OF {role: 'DID_NOT_CHALLENGE'}]-(who:Subject)
  RETURN 'silent in a chat' AS sign, chat.name AS gist, [who] AS people, member.evidence AS evidence
  UNION ALL
  MATCH (theCase)-[shows:SHOWS]->(theme:Theme)
  WHERE theme.code IN ['unchallenged-conduct', 'supervision']
  RETURN 'tag' AS sign, theme.name AS gist, [] AS people, shows.evidence AS evidence
}
RETURN
  theCase.title AS title,
  theCase.references AS references,
  COLLECT { MATCH (theCase)-[:CONCERNS]->(force:Force) RETURN force.name ORDER BY force.name } AS forces,
  COLLECT { MATCH (theCase)-[:TOOK_PLACE_AT]->(place:Station) RETURN place.name ORDER BY place.name } AS stations,
  sign,
  gist,
  [who IN people | who.label] AS people,
  COLLECT {
    UNWIND people AS who
    MATCH (who)-[:RECEIVED]->(outcome:Outcome)-[:IN_CASE]->(theCase)
    RETURN DISTINCT outcome.kind ORDER BY outcome.kind
  } AS outcomes,
  COLLECT {
    MATCH (who:Subject)-[involved:INVOLVED_IN]->(theCase)
    WHERE involved.role = 'SUPERVISOR'
       OR (involved.role <> 'VICTIM' AND NOT who.rank IN ['SPECIAL_CONSTABLE', 'CONSTABLE'])
    WITH who, 'SUPERVISOR' IN collect(involved.role) AS byRole
    RETURN who.label + CASE WHEN byRole THEN ', by role' ELSE ', by rank' END ORDER BY byRole DESC, who.label
  } AS supervisors,
  COLLECT {
    MATCH (theCase)<-[:ARISES_FROM]-(recommendation:Recommendation)-[:ABOUT]->(theme:Theme)
    WHERE theme.code IN ['unchallenged-conduct', 'supervision']
    RETURN DISTINCT recommendation.status + ': ' + recommendation.gist
  } AS recommended,
  COLLECT {
    MATCH (passage:Passage)-[:FROM]->(document:Document)
    WHERE passage.id IN evidence
    RETURN document.title + ', ' + replace(substring(passage.id, size(document.id) + 1), '=', ' ')
    ORDER BY document.title, passage.paragraph, passage.id
  } AS sources
ORDER BY theCase.published DESC, title, theCase.id, sign, gist
LIMIT 1000;
