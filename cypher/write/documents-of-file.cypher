// Which publications did a case file cite for a case when it was loaded last?
MATCH (document:Document)-[describes:DESCRIBES]->(:Case {id: $case})
WHERE $file IN describes.citedIn
RETURN document.id AS id
