// How many recommendations were addressed to each of these forces?
UNWIND $ids AS id
RETURN id, COUNT { (:Force {id: id})<-[:ADDRESSED_TO]-(:Recommendation) } AS value
