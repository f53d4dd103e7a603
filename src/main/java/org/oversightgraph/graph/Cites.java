package org.oversightgraph.graph;

import java.util.List;

/** Something that rests on passages, by their ids. */
public interface Cites {

  /** The ids of the passages. */
  List<String> evidence();
}
