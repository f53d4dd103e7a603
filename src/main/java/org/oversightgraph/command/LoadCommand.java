package org.oversightgraph.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.oversightgraph.ingest.CaseFileLoader;
import org.oversightgraph.ingest.Result;
import org.oversightgraph.ingest.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes case files into the graph. */
@Command(
    name = "load",
    description =
        "Check case files and write them to the graph; a file goes in whole or not at all. A"
            + " corrected file replaces what it said before.",
    footer = {
      "  oversight-graph extract page.html --to cases/   (then correct the files)",
      "  oversight-graph load cases/*.yaml"
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "CASEFILE",
      description = "A case file in YAML, or a folder of such files.")
  private List<Path> places = List.of();

  @Mixin private GraphOptions options = new GraphOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Summary summary = new Summary();
    Instant start = Instant.now();
    PrintWriter out = spec.commandLine().getOut();
    try (OpenGraph graph = OpenGraph.with(options)) {
      CaseFileLoader loader = graph.caseFiles();
      for (Path file : CaseFileLoader.files(places)) {
        Result result = loader.loadOrRefuse(file);
        summary.add(result);
        if (result.written() != null) {
          out.println(SummaryText.line(result));
        }
      }
    } finally {
      if (summary.documents() > 0) {
        Duration took = Duration.between(start, Instant.now());
        SummaryText.print(summary, "case file", took, out);
      }
    }
    return summary.refused().isEmpty() ? Exit.WELL : Exit.SOME_REFUSED;
  }
}
