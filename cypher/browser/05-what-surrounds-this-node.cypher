// 5. What surrounds this node? A picture, to a depth, within a limit.
//
// What it shows: one shortest way from the node to each thing around it, nearest first. Forces, other bodies,
// standards and themes are shown where a way ends at them, but no way leads through them: they would join
// everybody to everybody. Documents and passages are left out; click a node or an arrow and read "evidence" to
// see what it rests on.
//
// What it does not prove: nearness in the picture is not acquaintance. Where the limit was reached, more
// surrounds the node.
//
// around: a reference, the name of an operation, the key of a case file, the name of a station, or the id of
// any node.
// depth: how many steps away, 1 to 4. limit: how many things at most.
:param around => 'Forest Gate Police Station';
:param depth => 2;
:param limit => 100;

CALL () {
  MATCH (start:Case)
  WHERE $around IN start.references OR $around IN [start.id, start.key, start.operation]
  RETURN start
  UNION
  MATCH (start:Station)
  WHERE $around IN [start.id, start.name]
  RETURN start
  UNION
  MATCH (start:Subject|GroupChat|Allegation|Proceeding|Outcome|Recommendation|Organisation|Theme {id: $around})
  RETURN start
}
MATCH way = SHORTEST 1 (start)
  ((step)-[:!(FROM|DESCRIBES|IDENTIFIES|HAD|FORMERLY)]-(next)
    WHERE step = start OR NOT step:Organisation|Standard|Theme
  ){1,4}
  (surrounding)
WHERE length(way) <= $depth AND surrounding <> start
RETURN way
ORDER BY length(way), surrounding.id
LIMIT $limit;
