// What finds clusters, and what tells whether anything was recorded since they were computed.
CREATE CONSTRAINT cluster_id IF NOT EXISTS FOR (node:Cluster) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT clustering_id IF NOT EXISTS FOR (node:Clustering) REQUIRE node.id IS UNIQUE;
CREATE INDEX cluster_size IF NOT EXISTS FOR (cluster:Cluster) ON (cluster.size, cluster.id);
CREATE INDEX subject_recorded IF NOT EXISTS FOR (subject:Subject) ON (subject.recordedAt);
CREATE INDEX former_until IF NOT EXISTS FOR (former:Former) ON (former.recordedUntil);
CREATE INDEX involved_in_recorded IF NOT EXISTS FOR ()-[fact:INVOLVED_IN]-() ON (fact.recordedAt);
CREATE INDEX member_of_recorded IF NOT EXISTS FOR ()-[fact:MEMBER_OF]-() ON (fact.recordedAt);
CREATE INDEX posted_to_recorded IF NOT EXISTS FOR ()-[fact:POSTED_TO]-() ON (fact.recordedAt);
CREATE INDEX imposed_at_recorded IF NOT EXISTS FOR ()-[fact:IMPOSED_AT]-() ON (fact.recordedAt);
CREATE INDEX made_at_recorded IF NOT EXISTS FOR ()-[fact:MADE_AT]-() ON (fact.recordedAt);
CREATE INDEX same_person_status IF NOT EXISTS FOR ()-[same:SAME_PERSON_AS]-() ON (same.statusAt);
