package org.oversightgraph.extract.conduct.finding;

import java.util.Optional;
import org.oversightgraph.extract.conduct.finding.Determination.Result;
import org.oversightgraph.extract.conduct.sentence.Stage;

/** What the words of a finding come to, given who says them and whether they are denied. */
final class Verdict {

  private Verdict() {}

  /**
   * The result, if there is one.
   *
   * @param denied whether it is said not to be so
   * @param alleged whether it is only alleged
   * @param named whether a standard is named
   */
  static Optional<Result> of(
      Core core, Stage stage, boolean denied, boolean alleged, boolean named) {
    return switch (stage) {
      case INVESTIGATOR, FORCE, BOTH -> assessed(core, stage, denied, alleged, named);
      case PANEL, APPEAL -> decided(core, denied, alleged);
      default -> Optional.empty();
    };
  }

  private static Optional<Result> assessed(
      Core core, Stage stage, boolean denied, boolean alleged, boolean named) {
    Result result = denied ? Result.NO_CASE_TO_ANSWER : Result.CASE_TO_ANSWER;
    boolean stated =
        switch (core.kind()) {
          case CASE, TRIBUNAL, LEVEL -> true;
          case BREACH -> denied || named && !alleged;
          case BEHAVED, MISCONDUCT, FACT -> denied;
          case AMOUNTS -> denied || !alleged;
          case PROVED -> core.level() != null && (denied || !alleged);
          case PERFORMANCE -> !denied || stage != Stage.INVESTIGATOR && core.has("not");
          default -> false;
        };
    return stated ? Optional.of(result) : Optional.empty();
  }

  private static Optional<Result> decided(Core core, boolean denied, boolean alleged) {
    boolean stated =
        switch (core.kind()) {
          case CASE, MISCONDUCT, REST, LEVEL -> true;
          case BREACH, AMOUNTS, PROVED -> denied || !alleged;
          default -> false;
        };
    return stated ? Optional.of(denied ? Result.NOT_PROVEN : Result.PROVEN) : Optional.empty();
  }
}
