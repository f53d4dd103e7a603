// What time is it in the database, and how many officers and cohorts are there?
RETURN datetime() AS now, COUNT { (:Subject) } AS subjects
