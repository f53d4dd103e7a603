package org.oversightgraph.fact.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** A case file that says something it must not; nothing of it is written. */
public final class CaseFileInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** One mistake: the line (from 1), the field's path, and what was expected there. */
  public record Problem(int line, String field, String expected) {}

  CaseFileInvalid(String file, List<Problem> problems) {
    super(
        problems.stream()
            .map(problem ->
                "%s:%d: %s: %s"
                    .formatted(file, problem.line(), problem.field(), problem.expected()))
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every mistake that was found, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
