package org.oversightgraph.graph.database;

/** The database cannot be reached now; the same request may succeed later. */
public final class DatabaseUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(Throwable cause) {
    super("The database cannot be reached: " + cause.getMessage(), cause);
  }
}
