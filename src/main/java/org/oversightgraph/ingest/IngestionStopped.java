package org.oversightgraph.ingest;

/** The database fails, so that no further publication can be taken in. */
public final class IngestionStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int done;

  IngestionStopped(int done, RuntimeException reason) {
    super(String.valueOf(reason.getMessage()), reason);
    this.done = done;
  }

  /** How many publications, from the first, were dealt with before. */
  public int done() {
    return done;
  }
}
