// Which force has this code?
MATCH (force:Force {code: $code})
RETURN force AS value
