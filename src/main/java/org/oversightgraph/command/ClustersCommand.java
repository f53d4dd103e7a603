package org.oversightgraph.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.link.cluster.Clusters;
import org.oversightgraph.link.cluster.Stage;
import org.oversightgraph.link.cluster.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Computes the clusters. */
@Command(
    name = "clusters",
    description =
        "Find people who hold together by the cases, group chats, proceedings and stations that"
            + " they share, and hold the clusters in the graph in place of those before. A cluster"
            + " is a lead, not proof.",
    footer = {"  oversight-graph clusters", "  oversight-graph clusters --data data/"})
final class ClustersCommand implements Callable<Integer> {

  private static final double MILLIS = 1000;

  @Mixin private GraphOptions options = new GraphOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Instant start = Instant.now();
    try (OpenGraph graph = OpenGraph.with(options);
        Shown shown = new Shown(spec.commandLine().getErr())) {
      Clusters.Summary found = graph.clusters().compute(shown);
      print(found, Duration.between(start, Instant.now()), spec.commandLine().getOut());
    }
    return Exit.WELL;
  }

  private static void print(Clusters.Summary found, Duration took, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%d clusters in %.1f s, the largest of %d people%n",
        found.clusters(),
        took.toMillis() / MILLIS,
        found.largest());
    out.printf(
        Locale.ROOT,
        "Looked at: %d officers and groups, %d links. Shared by too many: %d things%n",
        found.subjects(),
        found.links(),
        found.hubs());
  }

  /** Each stage has a progress of its own. */
  private static final class Shown implements Steps, AutoCloseable {

    private final PrintWriter err;
    private @Nullable Stage stage;
    private @Nullable Progress progress;
    private int shown;

    private Shown(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void at(Stage now, int done, int of) {
      if (now != stage || progress == null) {
        close();
        stage = now;
        shown = 0;
        err.println(words(now));
        progress = Progress.of(of, err);
      }
      for (; shown < done; shown++) {
        progress.step();
      }
    }

    private static String words(Stage stage) {
      return switch (stage) {
        case READING -> "Reading who shares what";
        case GROUPING -> "Finding groups";
        case BRIDGING -> "Finding who joins groups";
        case WRITING -> "Writing the clusters";
      };
    }

    @Override
    public void close() {
      if (progress != null) {
        progress.close();
      }
    }
  }
}
