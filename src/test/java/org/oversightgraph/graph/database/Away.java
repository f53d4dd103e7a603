package org.oversightgraph.graph.database;

import java.io.IOException;

/** What is thrown while the database is away. */
public final class Away {

  private Away() {}

  public static DatabaseUnavailable database() {
    return new DatabaseUnavailable(new IOException("nobody listens there"));
  }
}
