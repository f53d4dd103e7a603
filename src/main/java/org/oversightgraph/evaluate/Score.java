package org.oversightgraph.evaluate;

/**
 * How well a field was read, pooled over pages.
 *
 * @param right items that are expected and were found
 * @param wrong items that were found and are not expected
 * @param missing items that are expected and were not found
 */
public record Score(int right, int wrong, int missing) {

  public static final Score NONE = new Score(0, 0, 0);

  /** How many are expected. */
  public int items() {
    return right + missing;
  }

  /** The share of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** The share of what is expected that was found; 1 where nothing is expected. */
  public double recall() {
    return share(right, right + missing);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missing);
  }

  /** Both together. */
  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missing + other.missing);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
