package org.oversightgraph.schema;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text that is not one document in YAML. */
public final class NotYaml extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  NotYaml(JacksonException broken) {
    super(broken);
    problem = problem(broken);
  }

  /** Where it breaks, and how. */
  public Problem problem() {
    return problem;
  }

  private static Problem problem(JacksonException broken) {
    if (broken instanceof MismatchedInputException) {
      return new Problem(line(broken), "$", "found a second YAML document, expected one in a file");
    }
    if (broken.getCause() instanceof MarkedYamlEngineException marked) {
      int line =
          marked.getProblemMark().map(mark -> mark.getLine() + 1).orElseGet(() -> line(broken));
      return new Problem(line, "$", "not readable as YAML: " + marked.getProblem());
    }
    return new Problem(line(broken), "$", "not readable as YAML: " + broken.getOriginalMessage());
  }

  private static int line(JacksonException broken) {
    TokenStreamLocation at = broken.getLocation();
    return at == null ? 1 : Math.max(1, at.getLineNr());
  }
}
