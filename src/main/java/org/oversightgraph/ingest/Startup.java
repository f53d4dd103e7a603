package org.oversightgraph.ingest;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.oversightgraph.fact.casefile.CaseFileInvalid;
import org.oversightgraph.graph.CaseWriter.Written;
import org.oversightgraph.graph.GraphFoundation;
import org.oversightgraph.graph.database.DatabaseUnavailable;
import org.oversightgraph.graph.identity.ReferencesDisagree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Makes the graph ready before the first request: schema, code lists, case files. If the database
 * is away it is tried again until it is back; the health says which of it holds. A command does so
 * itself.
 */
@Component("graph")
@ConditionalOnWebApplication
class Startup implements SmartLifecycle, HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private enum State {
    STOPPED,
    PREPARING,
    READY
  }

  private final GraphFoundation foundation;
  private final CaseFileLoader loader;
  private final IngestSettings settings;
  private final AtomicReference<State> state = new AtomicReference<>(State.STOPPED);

  Startup(GraphFoundation foundation, CaseFileLoader loader, IngestSettings settings) {
    this.foundation = foundation;
    this.loader = loader;
    this.settings = settings;
  }

  @Override
  public void start() {
    state.set(State.PREPARING);
    if (!prepared()) {
      Thread.ofVirtual().name("graph-startup").start(this::keepTrying);
    }
  }

  private void keepTrying() {
    try {
      do {
        Thread.sleep(PAUSE);
      } while (state.get() == State.PREPARING && !prepared());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      LOG.error("The graph cannot be made ready: {}", failed.getMessage(), failed);
    }
  }

  private boolean prepared() {
    try {
      foundation.lay();
      if (settings.bundledCases()) {
        CaseFileLoader.bundled().forEach(this::load);
      }
      CaseFileLoader.in(settings.caseFiles()).forEach(this::loadOrReport);
      state.compareAndSet(State.PREPARING, State.READY);
      return true;
    } catch (DatabaseUnavailable away) {
      LOG.warn("{}; trying again every {} s", away.getMessage(), PAUSE.toSeconds());
      return false;
    }
  }

  /** A wrong file of one's own is left out, and keeps nothing else from being loaded. */
  private void loadOrReport(Resource file) {
    try {
      load(file);
    } catch (CaseFileInvalid
        | ReferencesDisagree
        | IllegalStateException
        | UncheckedIOException wrong) {
      LOG.error("{} is left out:\n{}", file.getFilename(), wrong.getMessage());
    }
  }

  private void load(Resource file) {
    Written written = loader.load(file);
    LOG.info(
        "{}: {} facts, {} of them new or changed",
        file.getFilename(),
        written.facts(),
        written.changes());
  }

  @Override
  public Health health() {
    return state.get() == State.READY
        ? Health.up().build()
        : Health.outOfService().withDetail("reason", "schema and cases are not loaded yet").build();
  }

  /** Before the web server takes its first request. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void stop() {
    state.set(State.STOPPED);
  }

  @Override
  public boolean isRunning() {
    return state.get() != State.STOPPED;
  }
}
