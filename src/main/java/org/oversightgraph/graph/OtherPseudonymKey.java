package org.oversightgraph.graph;

/** The graph was written under another pseudonym key, so that nothing would meet what is there. */
public final class OtherPseudonymKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OtherPseudonymKey() {
    super(
        "This database was written under another pseudonym key: the same officer would get a"
            + " second id. Set oversight.pseudonym-key to the key it was written with (by default"
            + " in the file pseudonym.key of the data folder), or use an empty database.");
  }
}
