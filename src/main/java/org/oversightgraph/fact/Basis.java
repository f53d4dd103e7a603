package org.oversightgraph.fact;

/** How a fact was obtained. */
public enum Basis {
  /** Stated by the service from the text; nobody has looked at it yet. */
  EXTRACTED,
  /** Taken from a row of a case-management export. */
  TABLE,
  /** Extracted, then accepted or corrected by a person. */
  REVIEWED,
  /** Written by a person in a case file. */
  CURATED
}
