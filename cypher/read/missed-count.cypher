// How many sentences speak of something that was not read?
//+ part/missed-items
RETURN count(*) AS value
