package org.oversightgraph.api;

/** An argument that cannot be answered. */
final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String argument;

  BadRequest(String argument, String expected) {
    super(argument + ": " + expected);
    this.argument = argument;
  }

  String argument() {
    return argument;
  }
}
