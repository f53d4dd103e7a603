// 12. Where do the words occur?
//
// What it shows: where words stand in titles, summaries, gists, chats, stations, documents and passages, best
// match first, and the cases these belong to. Quotes hold a phrase together ("group chat"), * completes a word
// (banter*), ~ forgives spelling (collegue~), AND, OR and NOT combine.
//
// What it does not prove: that anybody said the word. Much of this text is a summary in the words of whoever
// wrote it, and a publication may quote a word only to reject it. Names of people are masked before a text is
// stored and cannot be found.
//
// words: what to look for. limit: how many at most.
:param words => 'banter';
:param limit => 50;

CALL db.index.fulltext.queryNodes('words', $words) YIELD node, score
RETURN
  round(score, 2) AS score,
  head([label IN labels(node) WHERE NOT label IN ['Subject', 'Organisation']]) AS kind,
  coalesce(node.title, node.name, node.gist) AS found,
  coalesce(node.summary, node.text) AS text,
  COLLECT {
    MATCH (node)-[:IN_CASE|EXAMINED_IN|ARISES_FROM|FROM|DESCRIBES]->{0,2}(theCase:Case)
    RETURN theCase.title AS title
    UNION
    MATCH (theCase:Case)-[:TOOK_PLACE_AT]->(node)
    RETURN theCase.title AS title
  } AS cases,
  node.id AS id
ORDER BY score DESC, id
LIMIT $limit;
