// How many officers did each force have, in which years?
MATCH (force:Force)-[:HAD]->(headcount:Headcount)
RETURN force.code AS force, headcount.year AS year, max(headcount.officers) AS officers
ORDER BY force, year
