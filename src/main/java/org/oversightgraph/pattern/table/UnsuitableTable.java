package org.oversightgraph.pattern.table;

/** A table that is asked for and has no sensible answer. */
public final class UnsuitableTable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String argument;

  public UnsuitableTable(String argument, String expected) {
    super(expected);
    this.argument = argument;
  }

  /** The argument that is unsuitable. */
  public String argument() {
    return argument;
  }
}
