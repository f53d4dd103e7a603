package org.oversightgraph.api.errors;

import graphql.ErrorClassification;

/** What an error's {@code classification} says, so that a client can act on it. */
public enum ErrorCode implements ErrorClassification {
  /** An argument is wrong; {@code argument} names it. */
  BAD_REQUEST,
  /** The database cannot be reached now; the same query may succeed later. */
  UNAVAILABLE,
  /** A statement, or the query as a whole, took too long and was stopped in the database. */
  TIMEOUT,
  /** A fault of the service; {@code incident} is in its log. */
  INTERNAL
}
