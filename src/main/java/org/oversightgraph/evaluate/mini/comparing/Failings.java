package org.oversightgraph.evaluate.mini.comparing;

import org.oversightgraph.fact.casefile.CaseFile;

/** Whether a case shows that conduct was not challenged or reported, or supervision was wanting. */
public final class Failings {

  private static final String SUPERVISE = "SUPERVISE";
  private static final String NOT_FOUND = "NOT_FOUND";

  private Failings() {}

  public static boolean unchallenged(Held held) {
    return held.every(CaseFile::failings).stream()
        .anyMatch(each -> !each.kind().equals(SUPERVISE) && !each.result().equals(NOT_FOUND));
  }

  public static boolean supervision(Held held) {
    return held.every(CaseFile::failings).stream()
        .anyMatch(each -> each.kind().equals(SUPERVISE) && !each.result().equals(NOT_FOUND));
  }
}
