package org.oversightgraph.link.followup;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is stated of somebody who supervised, or who may have by rank, in words. */
public final class SupervisorSentence {

  private SupervisorSentence() {}

  /** The sentence for a row of {@code read/case-supervisors}. */
  public static String of(Map<String, @Nullable Object> supervisor) {
    Map<?, ?> subject = supervisor.get("subject") instanceof Map<?, ?> map ? map : Map.of();
    String how =
        "ROLE".equals(supervisor.get("by"))
            ? "called a supervisor by the source"
            : "of the rank of "
                + words(subject.get("rank"))
                + ", which does not say that they supervised those concerned";
    return subject.get("label")
        + ": "
        + how
        + "; "
        + number(supervisor.get("allegations"), "allegation")
        + " and "
        + number(supervisor.get("outcomes"), "outcome")
        + " of theirs stated in this case.";
  }

  private static String number(@Nullable Object count, String noun) {
    long number = count instanceof Long given ? given : 0;
    return (number == 0 ? "no" : number) + " " + noun + (number == 1 || number == 0 ? "" : "s");
  }

  private static String words(@Nullable Object code) {
    return String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
