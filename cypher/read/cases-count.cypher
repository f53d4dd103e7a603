// How many cases fit this filter?
MATCH (theCase:Case)
WHERE
  //+ part/fits-the-filter
RETURN count(theCase) AS value
