package org.oversightgraph.schema;

import java.util.List;
import java.util.stream.Collectors;

/** One mistake in a file: the line (from 1), the field's path, and what was expected there. */
public record Problem(int line, String field, String expected) {

  /** One line for each mistake, as editors and compilers write them. */
  public static String lines(String file, List<Problem> problems) {
    return problems.stream()
        .map(problem ->
            "%s:%d: %s: %s".formatted(file, problem.line(), problem.field(), problem.expected()))
        .collect(Collectors.joining("\n"));
  }
}
