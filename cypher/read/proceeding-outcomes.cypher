// Which outcomes were imposed at each of these proceedings?
MATCH (proceeding:Proceeding WHERE proceeding.id IN $ids)<-[:IMPOSED_AT]-(outcome:Outcome)
RETURN proceeding.id AS id, outcome AS value
ORDER BY id, outcome.onEarliest, outcome.kind, outcome.count DESC, outcome.id
