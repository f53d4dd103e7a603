package org.oversightgraph.link.cluster;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.DatabaseUnavailable;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.link.cluster.Clustering.Last;
import org.oversightgraph.link.cluster.Clustering.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Computes clusters in the background, one computation at a time, and tells how it stands. */
@Component
public final class ClusterRuns implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ClusterRuns.class);
  private static final long PATIENCE_MILLIS = 2000;

  private final Clusters clusters;
  private final Database database;

  private @Nullable Thread running;
  private volatile @Nullable Step step;
  private volatile @Nullable String failure;

  ClusterRuns(Clusters clusters, Database database) {
    this.clusters = clusters;
    this.database = database;
  }

  private record Step(Stage stage, int done, int of) {}

  /** Starts a computation, unless one is running. */
  public synchronized void start() {
    if (running == null || !running.isAlive()) {
      failure = null;
      step = new Step(Stage.READING, 0, 0);
      running = Thread.ofPlatform().daemon().name("clusters").start(this::run);
    }
  }

  private void run() {
    try {
      Clusters.Summary found =
          clusters.compute((stage, done, of) -> step = new Step(stage, done, of));
      LOG.info("Clusters: {} of {} people and groups", found.clusters(), found.people());
    } catch (DatabaseUnavailable away) {
      LOG.warn("Clusters could not be computed: the database is away");
      failure = "The database could not be reached";
    } catch (Counter.Stopped stopped) {
      failure = stopped.getMessage();
    } catch (RuntimeException | OutOfMemoryError failed) {
      LOG.error("Clusters could not be computed", failed);
      failure = "The service failed; its log says why";
    } finally {
      step = null;
    }
  }

  /** How it stands; clusters that were computed before stay until new ones take their place. */
  public Clustering state() {
    Step now = step;
    String failed = failure;
    List<Row> rows = database.read("read/cluster-last", Map.of());
    Last last = rows.isEmpty() ? null : last(new Row(rows.getFirst().map("value")));
    boolean stale = !rows.isEmpty() && Objects.equals(rows.getFirst().get("stale"), true);
    if (now != null) {
      return new Clustering(State.RUNNING, now.stage(), now.done(), now.of(), last, stale, null);
    }
    State state = failed != null ? State.FAILED : last == null ? State.NEVER : State.DONE;
    return new Clustering(state, null, null, null, last, stale, failed);
  }

  private static Last last(Row row) {
    return new Last(
        (OffsetDateTime) Objects.requireNonNull(row.get("computedAt")),
        new Clusters.Summary(
            row.number("subjects"),
            row.number("people"),
            row.number("links"),
            row.number("hubs"),
            row.number("clusters"),
            row.number("largest")));
  }

  @Override
  public void destroy() throws InterruptedException {
    Thread thread = running;
    if (thread != null) {
      thread.interrupt();
      thread.join(PATIENCE_MILLIS);
    }
  }
}
