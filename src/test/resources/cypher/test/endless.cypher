// What does not come to an end by itself? For the tests of giving up.
UNWIND range(1, 1000000) AS million
UNWIND range(1, 1000000) AS endless
RETURN count(*) AS value
