package org.oversightgraph.vocabulary;

/** A code list cannot be used; the message names its file, the entry and what is wrong with it. */
public final class BrokenCodeList extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenCodeList(String file, String problem) {
    super(file + ": " + problem);
  }

  BrokenCodeList(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
