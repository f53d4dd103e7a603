package org.oversightgraph.link.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a recommendation stands on a day, in words. */
public final class StandingSentence {

  private final Map<String, @Nullable Object> standing;
  private final String state;
  private final String day;
  private final @Nullable LocalDate byPage;
  private final @Nullable LocalDate byStatute;

  private StandingSentence(Map<String, @Nullable Object> standing) {
    this.standing = standing;
    this.state = String.valueOf(standing.get("state"));
    this.day = Days.day(Objects.requireNonNull(Days.in(standing, "on")));
    this.byPage = Days.in(standing, "dueByPage");
    this.byStatute = Days.in(standing, "dueByStatute");
  }

  /** The sentence for a row of {@code read/recommendation-standing}. */
  public static String of(Map<String, @Nullable Object> standing) {
    return new StandingSentence(standing).sentence() + ".";
  }

  private String sentence() {
    return switch (state) {
      case "NOT_MADE_YET" -> "It had not been made yet on " + day + ": that was on " + day("made");
      case "AWAITING" -> "No answer is known by " + day + dueLater();
      case "LATE" -> "No answer is known by " + day + late();
      case "EXTENDED" ->
          "No answer is known by "
              + day
              + "; more time was given for it, and until when is not known";
      case "NOT_DUE_BY_LAW" ->
          "No answer is known by "
              + day
              + ", and the law asks for none: it was made under section 10(1)(e)";
      case "NO_ANSWER_NEEDED" ->
          "WITHDRAWN".equals(standing.get("status"))
              ? "It was withdrawn"
              : "The source says that no answer is required";
      case "UNKNOWN" -> "Neither an answer by " + day + " nor the day for one is known";
      default -> answered() + Days.when(standing, "answeredOn") + inTimeOrNot();
    };
  }

  private String answered() {
    return switch (String.valueOf(standing.get("answered"))) {
      case "NOT_ACCEPTED" -> "Not accepted";
      case "PARTIALLY_ACCEPTED" -> "Accepted in part";
      default -> "Accepted";
    };
  }

  private String inTimeOrNot() {
    LocalDate due = byPage == null ? byStatute : byPage;
    Object days = standing.get(byPage == null ? "daysLateByStatute" : "daysLateByPage");
    String stated = standing.get("answeredOn") == null ? ", on a day that is not stated" : "";
    if (due == null) {
      return stated + "; by which day an answer was due is not known";
    }
    if (!(days instanceof Long late)) {
      return stated + "; an answer was due by " + due();
    }
    return late == 0 ? ", in time: an answer was due by " + due() : late();
  }

  private String dueLater() {
    if (byPage == null && byStatute == null) {
      return "; by which day one is due is not known";
    }
    return standing.get("daysLateByStatute") instanceof Long late && late > 0
        ? "; one is due by " + due() + ", so that by the statute it is late"
        : "; one is due by " + due();
  }

  private String due() {
    if (byPage == null) {
      return day("dueByStatute") + " by the statute's count";
    }
    return byStatute == null || byStatute.equals(byPage)
        ? day("dueByPage")
        : day("dueByPage")
            + " as printed, and by "
            + day("dueByStatute")
            + " by the statute's count";
  }

  private String late() {
    Object page = standing.get("daysLateByPage");
    Object statute = standing.get("daysLateByStatute");
    if (page instanceof Long days) {
      return ", "
          + Days.count(days)
          + " late"
          + (statute instanceof Long other && !other.equals(days)
              ? " by the printed day, and " + other + " by the statute's count"
              : "");
    }
    return statute instanceof Long days
        ? ", " + Days.count(days) + " late by the statute's count"
        : "; the source says that it is overdue, and not since when";
  }

  private String day(String name) {
    return Days.day(Objects.requireNonNull(Days.in(standing, name), name));
  }
}
