// Has anything been recorded since each of these clusters was computed?
MATCH (cluster:Cluster WHERE cluster.id IN $ids)
WITH cluster.computedAt AS computedAt, collect(cluster.id) AS ids
WITH ids,
     EXISTS { (subject:Subject) WHERE subject.recordedAt > computedAt }
     OR EXISTS { (former:Former) WHERE former.recordedUntil > computedAt }
     OR EXISTS { ()-[fact:INVOLVED_IN]->() WHERE fact.recordedAt > computedAt }
     OR EXISTS { ()-[fact:MEMBER_OF]->() WHERE fact.recordedAt > computedAt }
     OR EXISTS { ()-[fact:POSTED_TO]->() WHERE fact.recordedAt > computedAt }
     OR EXISTS { ()-[fact:IMPOSED_AT]->() WHERE fact.recordedAt > computedAt }
     OR EXISTS { ()-[fact:MADE_AT]->() WHERE fact.recordedAt > computedAt }
     OR EXISTS { ()-[same:SAME_PERSON_AS]->() WHERE same.statusAt > computedAt } AS stale
UNWIND ids AS id
RETURN id, stale AS value
ORDER BY id
