// The words that can be searched for.
CREATE FULLTEXT INDEX words IF NOT EXISTS
FOR (node:Case|Allegation|Recommendation|Action|GroupChat|Station|Document|Passage)
ON EACH [node.title, node.summary, node.gist, node.name, node.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX earlierWords IF NOT EXISTS
FOR (node:Earlier)
ON EACH [node.title, node.summary, node.gist, node.name, node.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
