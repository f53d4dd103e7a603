// What does the graph hold of these cases, and of these things besides?
CALL () {
  UNWIND $cases AS id
  MATCH (case:Case {id: id})
  RETURN id AS case, case AS node
  UNION
  UNWIND $cases AS id
  MATCH (:Case {id: id})<-[:INVOLVED_IN|EXAMINED_IN|IN_CASE|HELD_FOR|ARISES_FROM]-()
        -[:HAS_FINDING|ANSWERED_BY|PROMISES]->{0,2}(node)
  RETURN DISTINCT id AS case, node
  UNION
  UNWIND $stations AS id
  MATCH (node:Station {id: id})
  RETURN '' AS case, node
}
RETURN case, node.id AS id, [label IN labels(node) WHERE label <> 'Subject'][0] AS label, properties(node) AS properties
