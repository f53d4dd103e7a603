package org.oversightgraph.vocabulary;

/** How well an entry of a code list is confirmed; the property {@code basis} of its file. */
public enum Confirmation {
  /** Read in an official source: an Act, regulations, a public body's own page. */
  OFFICIAL,
  /** Read in a secondary source. */
  SECONDARY,
  /** Met in a publication of the kind this service reads. */
  SEEN,
  /** Concluded from an official or secondary source, or from a publication. */
  INFERRED,
  /** No source was found: to be checked before anybody relies on it. */
  UNCONFIRMED
}
