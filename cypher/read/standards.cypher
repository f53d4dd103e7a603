// Which Standards of Professional Behaviour are there?
MATCH (standard:Standard)
RETURN standard AS value
ORDER BY standard.number, standard.id
