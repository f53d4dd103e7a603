package org.oversightgraph.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.oversightgraph.ingest.IngestionStopped;
import org.oversightgraph.ingest.Reader;
import org.oversightgraph.ingest.Reason;
import org.oversightgraph.ingest.Result;
import org.oversightgraph.ingest.Summary;
import org.oversightgraph.source.CannotRead;
import org.oversightgraph.source.Unread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes publications into the graph. */
@Command(
    name = "ingest",
    description =
        "Read publications, take personal names out, extract what they state, and write it to the"
            + " graph. What is there already is not written twice, so the same command can be run"
            + " again at any time.",
    footer = {
      "  oversight-graph ingest summary.html reply.pdf",
      "  oversight-graph ingest pages/ more-pages.jsonl",
      "  oversight-graph ingest https://oversight.example/recommendations/a-page",
      "  oversight-graph ingest pages/ --database bolt://db.example --password-file pw"
    })
final class IngestCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PLACE",
      description = "A file (text, HTML, PDF), a folder, a file of pages in JSON Lines, or a URL.")
  private List<String> places = List.of();

  @Mixin private GraphOptions options = new GraphOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Say what came of each publication.")
  private boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Summary summary = new Summary();
    List<String> there = places.stream().filter(place -> isThere(place, summary)).toList();
    if (there.isEmpty()) {
      SummaryText.print(summary, "publication", Duration.ZERO, out());
      return Exit.SOME_REFUSED;
    }
    try (OpenGraph graph = OpenGraph.with(options)) {
      return ingest(there, graph, summary);
    }
  }

  /** A slip of the key is told before the database is started. */
  private static boolean isThere(String place, Summary summary) {
    boolean there = place.startsWith("http") || Files.exists(Path.of(place));
    if (!there) {
      summary.add(Result.refused(place, "there is no such file or folder"));
    }
    return there;
  }

  private int ingest(List<String> there, OpenGraph graph, Summary summary) {
    Instant start = Instant.now();
    List<Unread> unread = list(there, graph.reader(), summary);
    int exit = Exit.WELL;
    try (Progress progress = Progress.of(unread.size(), spec.commandLine().getErr())) {
      graph
          .ingestion()
          .ingest(
              unread.iterator(),
              result -> {
                summary.add(result);
                progress.step();
                if (verbose) {
                  out().println(SummaryText.line(result));
                }
              });
    } catch (IngestionStopped stopped) {
      exit = stopped(stopped, unread.size());
    }
    SummaryText.print(summary, "publication", Duration.between(start, Instant.now()), out());
    return exit == Exit.WELL && !summary.refused().isEmpty() ? Exit.SOME_REFUSED : exit;
  }

  private static List<Unread> list(List<String> places, Reader reader, Summary summary) {
    List<Unread> all = new ArrayList<>();
    for (String place : places) {
      try {
        all.addAll(reader.list(place));
      } catch (CannotRead nothing) {
        summary.add(Result.refused(place, Reason.of(nothing)));
      }
    }
    return all;
  }

  private int stopped(IngestionStopped stopped, int total) {
    spec.commandLine()
        .getErr()
        .printf(
            "Stopped after %d of %d publications: %s%nWhat was taken in is kept; run the same"
                + " command again once that is put right.%n",
            stopped.done(), total, stopped.getMessage());
    return Exit.NO_DATABASE;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
