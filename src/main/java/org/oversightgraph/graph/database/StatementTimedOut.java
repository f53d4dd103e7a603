package org.oversightgraph.graph.database;

import java.time.Duration;

/** A statement took longer than the configured limit and was stopped in the database. */
public final class StatementTimedOut extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MILLIS = 1000;

  StatementTimedOut(String statement, Duration limit, Throwable cause) {
    super(
        "'%s' took longer than %s s and was stopped"
            .formatted(statement, limit.toMillis() / (double) MILLIS),
        cause);
  }
}
