// How many officers did each of these forces have, year by year?
MATCH (force:Force WHERE force.id IN $ids)-[:HAD]->(headcount:Headcount)
RETURN force.id AS id, headcount AS value
ORDER BY id, headcount.year, headcount.id
