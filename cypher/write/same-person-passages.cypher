// Which of these passages are held?
MATCH (passage:Passage WHERE passage.id IN $ids)
RETURN passage.id AS id
