// How many recommendations have which keys?
//
// What it shows: recommendations of which the same is said, by whom they are addressed to, the stations and themes
// that they are about, the year in which they were made and what was answered, and how many they are.
//
// What it does not prove: that what was recommended was done, or that recommendations that were not published are like
// these.
//
// $cases: ids of the cases that they arise from, or null for all. $dimensions: that of the rows, and that of the
// columns or null.
MATCH (theCase:Case)<-[:ARISES_FROM]-(recommendation:Recommendation)
WHERE $cases IS NULL OR theCase.id IN $cases
WITH DISTINCT recommendation
WITH recommendation, [dimension IN $dimensions | CASE dimension
  WHEN 'FORCE' THEN COLLECT { MATCH (recommendation)-[:ADDRESSED_TO]->(force:Force) RETURN {key: force.code} }
  WHEN 'STATION' THEN COLLECT { MATCH (recommendation)-[:CONCERNS]->(station:Station) RETURN {key: station.id} }
  WHEN 'THEME' THEN COLLECT { MATCH (recommendation)-[:ABOUT]->(theme:Theme) RETURN {key: theme.code} }
  WHEN 'YEAR' THEN [{key: toString(recommendation.made.year)}]
  WHEN 'RECOMMENDATION_STATUS' THEN [{key: recommendation.status}]
END] AS keys
RETURN keys, sum(recommendation.count) AS recommendations
