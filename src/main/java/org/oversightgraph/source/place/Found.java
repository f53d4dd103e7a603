package org.oversightgraph.source.place;

import java.util.function.Supplier;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Unread;

/** Something that has been found under a name, and how to read it. */
public record Found(String name, Supplier<Publication> reader) implements Unread {

  @Override
  public Publication read() {
    return reader.get();
  }
}
