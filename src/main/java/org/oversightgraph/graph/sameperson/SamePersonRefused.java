package org.oversightgraph.graph.sameperson;

/** Why it cannot be stated, or ruled, that two officers are one person. */
public final class SamePersonRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String argument;

  SamePersonRefused(String argument, String message) {
    super(message);
    this.argument = argument;
  }

  /** What was given that will not do: officers, evidence, note or id. */
  public String argument() {
    return argument;
  }
}
