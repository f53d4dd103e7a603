// Takes relationships away that nothing supports any more.
UNWIND $elements AS element
MATCH ()-[relationship]->() WHERE elementId(relationship) = element
DELETE relationship
