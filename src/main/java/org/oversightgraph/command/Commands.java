package org.oversightgraph.command;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All commands, and what they have in common. */
@Command(
    name = "oversight-graph",
    description =
        "Published police misconduct cases as a graph, every fact with the passage behind it. "
            + "Without a command the service starts, with its settings as --name=value.",
    subcommands = {
      IngestCommand.class,
      ExtractCommand.class,
      LoadCommand.class,
      ClustersCommand.class,
      EvaluateCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    scope = ScopeType.INHERIT,
    usageHelpAutoWidth = true,
    sortOptions = false,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar oversight-graph.jar ingest pages/ --verbose",
      "  ./mvnw -q spring-boot:run -Dspring-boot.run.arguments=\"ingest pages/\"",
      "  java -jar oversight-graph.jar --server.port=8090"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:something was refused; the summary says what and why",
      "2:wrong usage",
      "3:the database cannot be reached, or fails"
    })
public final class Commands {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  private boolean help;

  private Commands() {}

  /** Whether these arguments ask for a command; settings of the service begin with two strokes. */
  public static boolean meant(String... arguments) {
    return arguments.length > 0
        && (!arguments[0].startsWith("--") || arguments[0].equals("--help"));
  }

  /** Runs a command and returns its exit code. */
  public static int run(String... arguments) {
    return line(System.out, System.err).execute(arguments);
  }

  /** What they write is UTF-8, wherever they run. */
  static CommandLine line(OutputStream out, OutputStream err) {
    return new CommandLine(new Commands())
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(new Failures());
  }
}
