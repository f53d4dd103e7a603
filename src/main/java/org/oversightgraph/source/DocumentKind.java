package org.oversightgraph.source;

/** What kind of publication a document is, most trusted first. */
public enum DocumentKind {
  /** Published by the oversight body itself. */
  OFFICIAL,
  /** Published by the force or body concerned. */
  FORCE,
  /** An export of a case-management system. */
  TABLE,
  /** A case file that a person wrote, where no publication is cited. */
  CASE_FILE,
  /** A newspaper or other medium. */
  PRESS
}
