package org.oversightgraph.pattern.rate;

import java.util.Arrays;

/**
 * Which of many comparisons stand out although so many were made: of those that are picked, one in
 * twenty is picked by chance on average (Benjamini and Hochberg, 1995).
 */
final class FalseDiscoveries {

  /** The share of what is picked that may be picked by chance. */
  static final double RATE = 0.05;

  private FalseDiscoveries() {}

  /** The largest chance that still stands out; below 0 where none does. */
  static double threshold(double[] chances) {
    double[] sorted = chances.clone();
    Arrays.sort(sorted);
    for (int rank = sorted.length; rank > 0; rank--) {
      if (sorted[rank - 1] <= RATE * rank / sorted.length) {
        return sorted[rank - 1];
      }
    }
    return -1;
  }
}
