// What lists are filtered and ordered by.
CREATE INDEX case_published IF NOT EXISTS FOR (case:Case) ON (case.published, case.id);
CREATE INDEX case_occurred IF NOT EXISTS FOR (case:Case) ON (case.occurredEarliest, case.id);
CREATE INDEX recommendation_made IF NOT EXISTS FOR (recommendation:Recommendation) ON (recommendation.made, recommendation.id);
CREATE INDEX recommendation_due IF NOT EXISTS FOR (recommendation:Recommendation) ON (recommendation.due, recommendation.id);
CREATE INDEX claim_property IF NOT EXISTS FOR (claim:Claim) ON (claim.property, claim.id);
