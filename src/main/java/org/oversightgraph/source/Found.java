package org.oversightgraph.source;

import java.util.function.Supplier;

/** Something that has been found under a name, and how to read it. */
record Found(String name, Supplier<Publication> reader) implements Unread {

  @Override
  public Publication read() {
    return reader.get();
  }
}
