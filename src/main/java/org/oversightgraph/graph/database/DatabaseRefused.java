package org.oversightgraph.graph.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database does not let the service in: its user or password is wrong. */
public final class DatabaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseRefused(Throwable cause) {
    super("The database refuses the service's user: " + cause.getMessage(), cause);
  }

  /** Prints what to do at start-up instead of a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<DatabaseRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseRefused cause) {
      return new FailureAnalysis(
          String.valueOf(cause.getMessage()),
          "Set spring.neo4j.authentication.username and spring.neo4j.authentication.password to a"
              + " user of the database at spring.neo4j.uri.",
          cause);
    }
  }
}
