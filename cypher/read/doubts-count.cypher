// How much was read that cannot be so?
//+ part/doubt-items
RETURN count(*) AS value
