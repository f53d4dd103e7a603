package org.oversightgraph.source;

/** A publication that has been found and not yet been read. */
public interface Unread {

  /** What to call it: its file, with the line in JSON Lines, or its address. */
  String name();

  /**
   * Reads it.
   *
   * @throws CannotRead if that is not possible
   */
  Publication read();
}
