// When were the clusters computed last, from how much, and has anything been recorded since?
MATCH (clustering:Clustering {id: 'clustering'})
RETURN clustering AS value,
       EXISTS { (subject:Subject) WHERE subject.recordedAt > clustering.computedAt }
       OR EXISTS { (former:Former) WHERE former.recordedUntil > clustering.computedAt }
       OR EXISTS { ()-[fact:INVOLVED_IN]->() WHERE fact.recordedAt > clustering.computedAt }
       OR EXISTS { ()-[fact:MEMBER_OF]->() WHERE fact.recordedAt > clustering.computedAt }
       OR EXISTS { ()-[fact:POSTED_TO]->() WHERE fact.recordedAt > clustering.computedAt }
       OR EXISTS { ()-[fact:IMPOSED_AT]->() WHERE fact.recordedAt > clustering.computedAt }
       OR EXISTS { ()-[fact:MADE_AT]->() WHERE fact.recordedAt > clustering.computedAt }
       OR EXISTS { ()-[same:SAME_PERSON_AS]->() WHERE same.statusAt > clustering.computedAt } AS stale
