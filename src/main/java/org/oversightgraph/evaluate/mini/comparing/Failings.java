package org.oversightgraph.evaluate.mini.comparing;

/** Whether a case shows that conduct was not challenged or reported, or supervision was wanting. */
public final class Failings {

  private Failings() {}

  /** Case files do not say so yet. */
  public static boolean unchallenged(Held held) {
    return false;
  }

  /** Case files do not say so yet. */
  public static boolean supervision(Held held) {
    return false;
  }
}
