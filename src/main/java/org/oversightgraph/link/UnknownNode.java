package org.oversightgraph.link;

/** An id that no node has, or one of a kind that the question is not about. */
public final class UnknownNode extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnknownNode(String message) {
    super(message);
  }
}
