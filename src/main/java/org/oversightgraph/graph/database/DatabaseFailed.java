package org.oversightgraph.graph.database;

/** The database could not do its work, for want of disk space for example; nothing was written. */
public final class DatabaseFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFailed(Throwable cause) {
    super("The database failed and nothing was written: " + cause.getMessage(), cause);
  }
}
