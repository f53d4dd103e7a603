package org.oversightgraph.mask;

/** What a word may be, by the lists that hold it; the constants are the names of these lists. */
enum LexiconTag {
  FIRST,
  FORENAME,
  LAST,
  WORD,
  PLACE,
  TITLE,
  ROLE,
  RANK,
  KIN,
  INTRODUCER,
  VERB,
  MATTER,
  SUFFIX,
  PARTICLE,
  TAIL,
  SOFT_TAIL,
  LOW_TAIL,
  HEAD,
  INSTRUMENT,
  LOW_INSTRUMENT,
  NEVER
}
