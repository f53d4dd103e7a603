package org.oversightgraph.extract.conduct.sentence;

/** Who says something, as far as the ladder of findings goes. */
public enum Stage {
  INVESTIGATOR,
  FORCE,
  PANEL,
  COURT,
  APPEAL,
  /** The oversight body and the force together. */
  JOINT,
  /** The force, agreeing with what the investigator says too. */
  BOTH,
  /** Whoever spoke last. */
  SAME,
  /** Nobody is named: the investigator if nobody spoke last. */
  ASSUMED,
  /** Nobody is named: a panel if one spoke last. */
  PASSIVE,
  /** Somebody who is no step of the ladder. */
  NOBODY;

  /** Whether it is a panel or tribunal, which decides. */
  public boolean decides() {
    return this == PANEL || this == APPEAL;
  }

  /** Whether what is said counts as the force's word. */
  public boolean force() {
    return this == FORCE || this == BOTH || this == JOINT;
  }
}
