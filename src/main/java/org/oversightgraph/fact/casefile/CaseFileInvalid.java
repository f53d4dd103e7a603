package org.oversightgraph.fact.casefile;

import java.util.List;
import org.oversightgraph.schema.Problem;

/** A case file that says something it must not; nothing of it is written. */
public final class CaseFileInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CaseFileInvalid(String file, List<Problem> problems) {
    super(Problem.lines(file, problems));
    this.problems = List.copyOf(problems);
  }

  /** Every mistake that was found, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
