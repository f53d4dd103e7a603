// Which findings were made at each of these proceedings, standard by standard?
MATCH (proceeding:Proceeding WHERE proceeding.id IN $ids)<-[:MADE_AT]-(finding:Finding)
OPTIONAL MATCH (finding)-[:ON_STANDARD]->(standard:Standard)
RETURN proceeding.id AS id, finding AS value
ORDER BY id, finding.onEarliest, standard.number, finding.id
