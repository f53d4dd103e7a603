// What else identifies a thing: codes of the vocabulary, references and keys of cases.
CREATE CONSTRAINT force_code IF NOT EXISTS FOR (node:Force) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT body_code IF NOT EXISTS FOR (node:Body) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT standard_code IF NOT EXISTS FOR (node:Standard) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT theme_code IF NOT EXISTS FOR (node:Theme) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT reference_number IF NOT EXISTS FOR (node:Reference) REQUIRE node.number IS UNIQUE;
CREATE CONSTRAINT case_key IF NOT EXISTS FOR (node:Case) REQUIRE node.key IS UNIQUE;
