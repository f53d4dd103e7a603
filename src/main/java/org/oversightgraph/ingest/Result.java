package org.oversightgraph.ingest;

import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.CaseWriter.Written;

/**
 * What came of one publication: either what was written, or the problem why nothing was.
 *
 * @param name how the publication is spoken of
 */
public record Result(String name, @Nullable Written written, @Nullable String problem) {

  /** A publication of which nothing was written. */
  public static Result refused(String name, String problem) {
    return new Result(name, null, problem);
  }
}
