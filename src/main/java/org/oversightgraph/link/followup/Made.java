package org.oversightgraph.link.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Row;

/**
 * What one has to know of a recommendation to tell whether it is made again.
 *
 * @param until by when an answer was due, as printed or by the statute's count
 * @param answer when it was accepted, and the passages; null where no response is stated
 */
record Made(
    String id,
    LocalDate made,
    LocalDate until,
    boolean accepted,
    Map<String, @Nullable Object> answer,
    List<String> organisations,
    List<Map<String, @Nullable Object>> themes,
    List<String> cases,
    Set<String> stems) {

  static Made of(Row row) {
    return new Made(
        row.text("id"),
        day(row, "made"),
        day(row, "until"),
        Boolean.TRUE.equals(row.get("accepted")),
        row.get("answer") == null ? Map.of() : row.map("answer"),
        row.list("organisations"),
        row.list("themes"),
        row.list("cases"),
        Wording.stems(row.text("gist")));
  }

  /** Whether this one, the earlier, had or may have been accepted when the later was made. */
  boolean acceptedBefore(Made later) {
    LocalDate earliest = Days.in(answer, "onEarliest");
    return accepted
        && made.isBefore(later.made)
        && (earliest == null ? until : earliest).isBefore(later.made);
  }

  boolean certainlyAcceptedBefore(Made later) {
    LocalDate latest = Days.in(answer, "onLatest");
    return latest != null && latest.isBefore(later.made);
  }

  boolean isOfCaseOf(Made other) {
    return !Collections.disjoint(cases, other.cases);
  }

  List<Map<String, @Nullable Object>> themesWith(Made other) {
    Set<Object> codes = new HashSet<>();
    other.themes.forEach(theme -> codes.add(Objects.requireNonNull(theme.get("code"))));
    return themes.stream().filter(theme -> codes.contains(theme.get("code"))).toList();
  }

  private static LocalDate day(Row row, String column) {
    return (LocalDate) Objects.requireNonNull(row.get(column), column);
  }
}
