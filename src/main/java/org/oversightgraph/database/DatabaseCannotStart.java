package org.oversightgraph.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Why the embedded Neo4j cannot start, and what to do about it. */
final class DatabaseCannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String remedy;

  DatabaseCannotStart(String reason, String remedy, @Nullable Throwable cause) {
    super(reason + " " + remedy, cause);
    this.reason = reason;
    this.remedy = remedy;
  }

  /** Prints reason and remedy at start-up instead of a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<DatabaseCannotStart> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseCannotStart cause) {
      return new FailureAnalysis(cause.reason, cause.remedy, cause);
    }
  }
}
