// How many cases took place at each of these stations or at a part of it?
UNWIND $ids AS id
RETURN id,
       COUNT { MATCH (:Station {id: id})<-[:PART_OF]-*(:Station)<-[:TOOK_PLACE_AT]-(theCase:Case)
               RETURN DISTINCT theCase } AS value
