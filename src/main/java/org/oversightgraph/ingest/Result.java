package org.oversightgraph.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.CaseWriter.Written;

/**
 * What came of one publication: either what was written, or the problem why nothing was.
 *
 * @param name how the publication is spoken of
 * @param leftOut details of it that could not be read, and are not in what was written
 */
public record Result(
    String name, @Nullable Written written, @Nullable String problem, List<String> leftOut) {

  /** A publication or case file of which everything was written. */
  public static Result written(String name, Written written) {
    return new Result(name, written, null, List.of());
  }

  /** A publication of which nothing was written. */
  public static Result refused(String name, String problem) {
    return new Result(name, null, problem, List.of());
  }
}
