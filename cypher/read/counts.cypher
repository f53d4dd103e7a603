// How many things of each kind are loaded?
UNWIND [
  {kind: 'CASE', count: COUNT { (:Case) }},
  {kind: 'OFFICER', count: COUNT { (:Officer) }},
  {kind: 'COHORT', count: COUNT { (:Cohort) }},
  {kind: 'FORCE', count: COUNT { (:Force) }},
  {kind: 'BODY', count: COUNT { (:Body) }},
  {kind: 'STATION', count: COUNT { (:Station) }},
  {kind: 'STANDARD', count: COUNT { (:Standard) }},
  {kind: 'THEME', count: COUNT { (:Theme) }},
  {kind: 'GROUP_CHAT', count: COUNT { (:GroupChat) }},
  {kind: 'ALLEGATION', count: COUNT { (:Allegation) }},
  {kind: 'FINDING', count: COUNT { (:Finding) }},
  {kind: 'PROCEEDING', count: COUNT { (:Proceeding) }},
  {kind: 'OUTCOME', count: COUNT { (:Outcome) }},
  {kind: 'COMPLAINT', count: COUNT { (:Complaint) }},
  {kind: 'FAILING', count: COUNT { (:Failing) }},
  {kind: 'RECOMMENDATION', count: COUNT { (:Recommendation) }},
  {kind: 'RESPONSE', count: COUNT { (:Response) }},
  {kind: 'ACTION', count: COUNT { (:Action) }},
  {kind: 'DOCUMENT', count: COUNT { (:Document) }},
  {kind: 'PASSAGE', count: COUNT { (:Passage) }}
] AS value
RETURN value
