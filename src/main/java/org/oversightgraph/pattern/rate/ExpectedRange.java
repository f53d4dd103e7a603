package org.oversightgraph.pattern.rate;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Between which counts chance alone stays, if cases come independently of one another: exact limits
 * of the Poisson distribution.
 *
 * @param low the least count of which, or of fewer, the chance is not below half of the rest
 * @param high the greatest count that is not exceeded but by a chance of half of the rest
 */
record ExpectedRange(int low, int high) {

  /** The inner limits of a funnel plot. */
  static final double INNER = 0.95;

  /** The outer limits of a funnel plot. */
  static final double OUTER = 0.998;

  /**
   * @param expected how many there are on average
   * @param coverage how probable it is to stay within, at least
   */
  static ExpectedRange of(double expected, double coverage) {
    if (expected <= 0) {
      return new ExpectedRange(0, 0);
    }
    PoissonDistribution chance = PoissonDistribution.of(expected);
    double tail = (1 - coverage) / 2;
    return new ExpectedRange(
        chance.inverseCumulativeProbability(tail), chance.inverseSurvivalProbability(tail));
  }

  /** How probable a count is that is at least as far off, on either side. */
  static double chance(int count, double expected) {
    if (expected <= 0) {
      return 1;
    }
    PoissonDistribution chance = PoissonDistribution.of(expected);
    double asFew = chance.cumulativeProbability(count);
    double asMany = chance.survivalProbability(count - 1);
    return Math.min(1, 2 * Math.min(asFew, asMany));
  }
}
