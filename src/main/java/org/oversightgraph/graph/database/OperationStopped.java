package org.oversightgraph.graph.database;

/** The operation took too long as a whole, or nobody waits for its answer any more. */
public final class OperationStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OperationStopped() {
    super("The operation was stopped before it was answered");
  }
}
