package org.oversightgraph.command;

import org.oversightgraph.graph.database.DatabaseRefused;
import org.oversightgraph.graph.database.DatabaseUnavailable;
import org.oversightgraph.graph.identity.OtherPseudonymKey;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one message why a command cannot go on. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    line.getErr().println(line.getColorScheme().errorText(words(failure)));
    return switch (failure) {
      case NoDatabase _, DatabaseUnavailable _, DatabaseRefused _, OtherPseudonymKey _ ->
          Exit.NO_DATABASE;
      default -> Exit.SOME_REFUSED;
    };
  }

  private static String words(Throwable failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
