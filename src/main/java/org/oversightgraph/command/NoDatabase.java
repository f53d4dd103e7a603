package org.oversightgraph.command;

/** The database is not there for a command. */
final class NoDatabase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoDatabase(Throwable cause) {
    super(reason(cause), cause);
  }

  /** The product's own words for it, where it has some; else those of what went wrong first. */
  private static String reason(Throwable cause) {
    Throwable root = cause;
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each.getClass().getName().startsWith("org.oversightgraph.")) {
        return String.valueOf(each.getMessage());
      }
      root = each;
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
