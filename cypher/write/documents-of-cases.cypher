// Which publications describe these cases, and in whose words?
UNWIND $cases AS id
MATCH (document:Document)-[describes:DESCRIBES]->(:Case {id: id})
RETURN id AS case, document.id AS id, document.heading AS heading, document.title AS title,
       document.publisher AS publisher, document.origin AS origin, describes.citedIn AS tellers
ORDER BY case, id
