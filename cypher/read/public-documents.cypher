// Which of these documents had been published by this day?
MATCH (document:Document WHERE document.id IN $ids)
WHERE document.published <= $publicBy
RETURN document.id AS id
