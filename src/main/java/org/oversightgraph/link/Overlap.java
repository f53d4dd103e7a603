package org.oversightgraph.link;

/** Whether two were somewhere at the same time, as far as the sources say. */
public enum Overlap {
  YES(1.0),
  UNKNOWN(0.75),
  NO(0.25);

  private final double factor;

  Overlap(double factor) {
    this.factor = factor;
  }

  double factor() {
    return factor;
  }
}
