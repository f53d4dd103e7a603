package org.oversightgraph.pattern;

/** What is counted. */
public enum Measure {
  CASES,
  PEOPLE,
  FINDINGS,
  RECOMMENDATIONS,
  RATE_PER_1000_OFFICERS
}
