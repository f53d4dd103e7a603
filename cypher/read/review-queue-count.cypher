// How much was read of publications that nobody has looked at yet?
//+ part/review-items
RETURN count(*) AS value
