// 4. How are two officers, chats, stations, cases or forces connected?
//
// What it shows: the best few paths between two things, as pictures. No path leads through forces, other bodies,
// standards or themes, which join everybody to everybody; they can be its ends. Of fifty short paths, those whose
// things are joined to the fewest others come first: a chat of seven says more than a case of a hundred. The
// weakest thing on the way is the one that joins the most. The GraphQL fields paths and links weigh more exactly.
//
// What it does not prove: that anybody knew anybody. A path is a lead. No path within so many steps means that the
// sources state none.
//
// from, to: a reference, the name of an operation, the key of a case file, the name of a chat or station, the code
// of a force or body, or the id of any node. first: how many paths at most.
:param from => 'WhatsApp group of seven officers';
:param to => 'civil-nuclear-constabulary';
:param first => 3;

CALL () {
  MATCH (start:Case)
  WHERE $from IN start.references OR $from IN [start.id, start.key, start.operation]
  RETURN start
  UNION
  MATCH (start:Station|GroupChat)
  WHERE $from IN [start.id, start.name]
  RETURN start
  UNION
  MATCH (start:Subject|Organisation|Allegation|Proceeding|Outcome|Recommendation|Response)
  WHERE $from IN [start.id, start.code]
  RETURN start
}
CALL () {
  MATCH (goal:Case)
  WHERE $to IN goal.references OR $to IN [goal.id, goal.key, goal.operation]
  RETURN goal
  UNION
  MATCH (goal:Station|GroupChat)
  WHERE $to IN [goal.id, goal.name]
  RETURN goal
  UNION
  MATCH (goal:Subject|Organisation|Allegation|Proceeding|Outcome|Recommendation|Response)
  WHERE $to IN [goal.id, goal.code]
  RETURN goal
}
MATCH way = SHORTEST 50 (start)
  ((step)-[:!(FROM|DESCRIBES|IDENTIFIES|HAD|OF|REPLACED_BY)]-(next)
    WHERE (step = start OR NOT step:Organisation|Standard|Theme|Claim) AND NOT next:Claim
  ){1,6}
  (goal)
WHERE start <> goal
WITH way, nodes(way) AS things
WHERE all(thing IN things WHERE single(other IN things WHERE other = thing))
WITH
  way,
  reduce(joined = 0.0, thing IN things[1..-1] | joined + log(1 + COUNT { (thing)-[:!FORMERLY]-() })) AS joined,
  head(COLLECT {
    UNWIND things[1..-1] AS thing
    RETURN coalesce(thing.title, thing.name, thing.label, thing.gist, thing.kind, thing.status)
    ORDER BY COUNT { (thing)-[:!FORMERLY]-() } DESC
    LIMIT 1
  }) AS weakest
RETURN way, length(way) AS steps, weakest
ORDER BY joined, steps, [thing IN nodes(way) | coalesce(thing.id, '')]
LIMIT $first;
