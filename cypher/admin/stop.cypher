// Which transaction runs the statement with this mark? It is stopped.
// mark: what the transaction was given as its metadata
SHOW TRANSACTIONS
YIELD metaData, transactionId AS id
WHERE metaData.mark = $mark
TERMINATE TRANSACTIONS id
YIELD message
RETURN message
