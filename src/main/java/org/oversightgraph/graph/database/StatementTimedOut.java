package org.oversightgraph.graph.database;

import java.time.Duration;

/** A statement took longer than the configured limit and was stopped in the database. */
public final class StatementTimedOut extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StatementTimedOut(String statement, Duration limit, Throwable cause) {
    super(
        "'%s' took longer than %d s and was stopped".formatted(statement, limit.toSeconds()),
        cause);
  }
}
