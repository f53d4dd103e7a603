package org.oversightgraph.fact.consistency;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;

/**
 * Findings on one allegation at one stage that exclude each other: of all its people, on one
 * standard, at one level and on one day, as far as these are stated.
 */
final class Contradictions {

  private static final Map<String, String> OPPOSITE =
      Map.of(
          "CASE_TO_ANSWER", "NO_CASE_TO_ANSWER",
          "NO_CASE_TO_ANSWER", "CASE_TO_ANSWER",
          "PROVEN", "NOT_PROVEN",
          "NOT_PROVEN", "PROVEN",
          "GUILTY", "NOT_GUILTY",
          "NOT_GUILTY", "GUILTY");

  private Contradictions() {}

  /**
   * Whether the opposite was found as well.
   *
   * @param size how many people face the allegation; 0 where that is not known
   */
  static boolean contradicts(AllegationEntry allegation, FindingEntry finding, int size) {
    return ofAll(finding, size)
        && allegation.findings().stream()
            .anyMatch(other -> ofAll(other, size) && exclude(finding, other));
  }

  private static boolean exclude(FindingEntry one, FindingEntry other) {
    return one.stage().equals(other.stage())
        && !ofPerformanceAlone(one)
        && !ofPerformanceAlone(other)
        && fits(one.proceeding(), other.proceeding())
        && other.result().equals(OPPOSITE.get(one.result()))
        && onOneStandard(one.standards(), other.standards())
        && fits(one.level(), other.level())
        && fits(one.on(), other.on());
  }

  /** Whoever has no case to answer for misconduct can still have performed badly. */
  private static boolean ofPerformanceAlone(FindingEntry finding) {
    return "PERFORMANCE".equals(finding.level());
  }

  private static boolean onOneStandard(List<String> some, List<String> others) {
    return some.isEmpty() ? others.isEmpty() : !Collections.disjoint(some, others);
  }

  private static boolean fits(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean ofAll(FindingEntry finding, int size) {
    return finding.count() == null || (size > 0 && finding.count() >= size);
  }
}
