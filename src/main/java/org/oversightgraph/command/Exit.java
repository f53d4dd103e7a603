package org.oversightgraph.command;

/** What a command's exit code tells the one who ran it. */
final class Exit {

  static final int WELL = 0;
  static final int SOME_REFUSED = 1;
  static final int NO_DATABASE = 3;

  private Exit() {}
}
