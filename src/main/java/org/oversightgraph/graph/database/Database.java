package org.oversightgraph.graph.database;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one way to Neo4j. A statement is the name of a file below {@code cypher/}, without its
 * ending: {@code read/case-involvements}. A node in a row is a map of its properties and, under
 * {@code labels}, its labels.
 */
public interface Database {

  /**
   * Runs one statement that only reads. Where the parameters have an {@code asOf} or a {@code
   * publicBy}, both a {@link java.time.LocalDate}, it is answered with what had been recorded by
   * the end of the one day in UTC, and published by the other.
   *
   * @throws DatabaseUnavailable if the database cannot be reached now
   * @throws DatabaseRefused if it does not let the service in
   * @throws StatementTimedOut if it took longer than the configured limit
   * @throws OperationStopped if the operation that asks it is stopped
   */
  List<Row> read(String statement, Map<String, ? extends @Nullable Object> parameters);

  /**
   * Runs work as one transaction, which is written as a whole or not at all.
   *
   * @throws DatabaseUnavailable if the database cannot be reached now
   * @throws DatabaseFailed if it cannot do its work, for want of disk space for example
   */
  <T> T write(Function<Transaction, T> work);

  /** Runs one statement that changes the schema. */
  void define(String cypher);

  /** A transaction that is open. */
  @FunctionalInterface
  interface Transaction {
    List<Row> run(String statement, Map<String, ? extends @Nullable Object> parameters);
  }
}
