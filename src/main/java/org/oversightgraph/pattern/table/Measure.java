package org.oversightgraph.pattern.table;

/** What is counted. */
public enum Measure {
  CASES,
  PEOPLE,
  FINDINGS,
  RECOMMENDATIONS,
  RATE_PER_1000_OFFICERS
}
