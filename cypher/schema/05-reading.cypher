// What finds a publication that is read again, what people ruled on it, and what was held before.
CREATE INDEX document_origin IF NOT EXISTS FOR (document:Document) ON (document.origin);
CREATE INDEX document_heading IF NOT EXISTS FOR (document:Document) ON (document.heading);
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (node:Review) REQUIRE node.id IS UNIQUE;
CREATE INDEX former_about IF NOT EXISTS FOR (former:Former) ON (former.about);
CREATE INDEX earlier_id IF NOT EXISTS FOR (earlier:Earlier) ON (earlier.id);
CREATE INDEX earlier_number IF NOT EXISTS FOR (earlier:Earlier) ON (earlier.number);
