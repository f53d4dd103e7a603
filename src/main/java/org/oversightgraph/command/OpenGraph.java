package org.oversightgraph.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.oversightgraph.graph.GraphFoundation;
import org.oversightgraph.ingest.CaseFileLoader;
import org.oversightgraph.ingest.Ingestion;
import org.oversightgraph.ingest.Reader;
import org.oversightgraph.link.cluster.Clusters;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The graph that a command works on, ready to be written. */
final class OpenGraph implements AutoCloseable {

  /** A command says itself what there is to say. */
  private static final List<String> QUIET =
      List.of("root", "org.neo4j.driver", "org.apache.lucene", "org.springframework.validation");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ConfigurableApplicationContext context;

  private OpenGraph(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Opens it.
   *
   * @throws NoDatabase if there is no way to it; says why
   */
  static OpenGraph with(GraphOptions options) {
    List<String> settings = new ArrayList<>(options.settings());
    QUIET.forEach(logger -> settings.add("--logging.level." + logger + "=off"));
    ConfigurableApplicationContext context = null;
    try {
      context =
          new SpringApplicationBuilder(CommandContext.class)
              .web(WebApplicationType.NONE)
              .bannerMode(Banner.Mode.OFF)
              .logStartupInfo(false)
              .registerShutdownHook(false)
              .run(settings.toArray(String[]::new));
      context.getBean(GraphFoundation.class).lay();
      return new OpenGraph(context);
    } catch (RuntimeException failed) {
      if (context != null) {
        new OpenGraph(context).close();
      }
      throw new NoDatabase(failed);
    }
  }

  Reader reader() {
    return context.getBean(Reader.class);
  }

  Ingestion ingestion() {
    return context.getBean(Ingestion.class);
  }

  CaseFileLoader caseFiles() {
    return context.getBean(CaseFileLoader.class);
  }

  Clusters clusters() {
    return context.getBean(Clusters.class);
  }

  /** Closes it; one that does not close in time, its disk being full, ends with the process. */
  @Override
  public void close() {
    Thread closing = Thread.ofPlatform().daemon().name("closing").start(context::close);
    try {
      closing.join(PATIENCE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
