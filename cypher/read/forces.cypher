// Which forces are there, of this kind or of any?
MATCH (force:Force)
WHERE $kind IS NULL OR force.kind = $kind
RETURN force AS value
ORDER BY force.name, force.id
