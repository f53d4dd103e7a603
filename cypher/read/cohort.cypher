// Which cohort has this id?
MATCH (cohort:Cohort {id: $id})
RETURN cohort AS value
