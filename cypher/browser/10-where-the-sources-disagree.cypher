// 10. Where do the sources disagree?
//
// What it shows: each property about which two passages say different things, one row for each value, with the
// passages that say so. "preferred" is the value that the graph works with: reviewed and curated sources go
// before official ones, those before the press. The other value is kept, not corrected.
//
// What it does not prove: that the preferred value is right. Two numbers can also count different things or
// different days.
//
// property: one property only, 'statedSize' for instance; null for all.
:param property => null;

MATCH (claim:Claim)-[:ABOUT]->(node)
WHERE $property IS NULL OR claim.property = $property
WITH node, claim.property AS property, collect(claim) AS claims
UNWIND claims AS claim
RETURN
  head([label IN labels(node) WHERE NOT label IN ['Subject', 'Organisation']]) AS kind,
  coalesce(node.label, node.title, node.name, node.gist, node.kind, node.platform) AS about,
  COLLECT {
    MATCH (node)-[:IN_CASE|EXAMINED_IN|ARISES_FROM|HELD_FOR|INVOLVED_IN]->{0,1}(theCase:Case)
    RETURN DISTINCT theCase.title ORDER BY theCase.title
  } AS cases,
  property,
  claim.value AS value,
  claim.preferred AS preferred,
  COLLECT {
    MATCH (passage:Passage)-[:FROM]->(document:Document)
    WHERE passage.id IN claim.evidence
    RETURN
      document.publisher + ': ' + document.title + ', '
        + replace(substring(passage.id, size(document.id) + 1), '=', ' ')
    ORDER BY document.title, passage.paragraph, passage.id
  } AS sources
ORDER BY kind, node.id, property, preferred DESC, value, claim.id;
