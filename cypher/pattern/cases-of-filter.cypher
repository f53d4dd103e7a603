// Which cases fit this filter?
MATCH (theCase:Case)
WHERE
  //+ part/fits-the-filter
RETURN theCase.id AS id
