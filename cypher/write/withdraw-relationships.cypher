// Takes relationships away that a case file stated before and states no more.
UNWIND $elements AS element
MATCH ()-[relationship]->() WHERE elementId(relationship) = element
DELETE relationship
