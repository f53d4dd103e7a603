package org.oversightgraph.api.errors;

/** An argument that cannot be answered. */
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String argument;

  public BadRequest(String argument, String expected) {
    super(argument + ": " + expected);
    this.argument = argument;
  }

  String argument() {
    return argument;
  }
}
