package org.oversightgraph.source;

/** What kind of publication a document is, most trusted first. */
public enum DocumentKind {
  /** Published by the oversight body itself. */
  OFFICIAL(5),
  /** Published by the force or body concerned. */
  FORCE(4),
  /** An export of a case-management system. */
  TABLE(3),
  /** A case file that a person wrote, where no publication is cited. */
  CASE_FILE(2),
  /** A newspaper or other medium. */
  PRESS(1);

  private final int trust;

  DocumentKind(int trust) {
    this.trust = trust;
  }

  /** How far it is believed where two differ; the higher is preferred. */
  public int trust() {
    return trust;
  }
}
