package org.oversightgraph.evaluate.mini;

/** Whether a case shows that conduct was not challenged or reported, or supervision was wanting. */
final class Failings {

  private Failings() {}

  /** Case files do not say so yet. */
  static boolean unchallenged(Held held) {
    return false;
  }

  /** Case files do not say so yet. */
  static boolean supervision(Held held) {
    return false;
  }
}
