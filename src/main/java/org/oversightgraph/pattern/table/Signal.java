package org.oversightgraph.pattern.table;

/** How a count compares with what chance alone would bring. */
public enum Signal {
  HIGH,
  LOW,
  EXPECTED,
  NO_DENOMINATOR,
  SUPPRESSED
}
