package org.oversightgraph.graph.review;

/** The graph holds no fact of this name. */
public final class UnknownFact extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownFact(String fact) {
    super("the graph holds no fact '" + fact + "'");
  }
}
