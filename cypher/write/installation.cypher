// Under which pseudonym key was this graph written? Under this one, if nobody wrote yet.
MERGE (installation:Installation {id: 'installation'})
ON CREATE SET installation.keyFingerprint = $fingerprint
RETURN installation.keyFingerprint AS fingerprint
