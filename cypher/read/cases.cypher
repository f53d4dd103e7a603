// Which cases fit this filter, in this order?
MATCH (theCase:Case)
WHERE
  //+ part/fits-the-filter
WITH theCase, coalesce($orderBy, 'PUBLISHED_NEWEST') IN ['PUBLISHED_NEWEST', 'OCCURRED_NEWEST'] AS newestFirst
// What has no date comes last: before all dates where the newest is first, and after them where the oldest is.
WITH theCase, newestFirst,
     [CASE $orderBy
        WHEN 'TITLE' THEN toLower(theCase.title)
        WHEN 'OCCURRED_NEWEST' THEN coalesce(toString(theCase.occurredEarliest), '')
        WHEN 'OCCURRED_OLDEST' THEN coalesce(toString(theCase.occurredEarliest), '9999')
        WHEN 'PUBLISHED_OLDEST' THEN coalesce(toString(theCase.published), '9999')
        ELSE coalesce(toString(theCase.published), '')
      END, theCase.id] AS key
WHERE $after IS NULL OR (newestFirst AND key < $after) OR (NOT newestFirst AND key > $after)
RETURN theCase AS value, key
ORDER BY CASE WHEN newestFirst THEN key END DESC, key
LIMIT $limit
