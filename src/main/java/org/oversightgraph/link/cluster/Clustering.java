package org.oversightgraph.link.cluster;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the computation of clusters stands.
 *
 * @param stage what is being done; null unless it is running
 * @param done how much of the stage is done
 * @param of how much the stage is in all
 * @param last what the last computation found; null where there was none
 * @param stale whether facts were recorded since
 * @param failure why the last attempt failed; null unless it did
 */
public record Clustering(
    State state,
    @Nullable Stage stage,
    @Nullable Integer done,
    @Nullable Integer of,
    @Nullable Last last,
    boolean stale,
    @Nullable String failure) {

  /** Whether clusters were computed. */
  public enum State {
    NEVER,
    RUNNING,
    DONE,
    FAILED
  }

  /** When clusters were computed last, and what was found. */
  public record Last(OffsetDateTime computedAt, Clusters.Summary found) {}
}
