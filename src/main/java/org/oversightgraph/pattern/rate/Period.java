package org.oversightgraph.pattern.rate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Row;

/** The years over which a rate is taken, from the first to the last. */
public record Period(int first, int last) {

  /** From the filter where it says so, otherwise from the conduct that is counted. */
  public static @Nullable Period of(List<Row> rows, @Nullable Object from, @Nullable Object to) {
    Integer first = year(from, rows, "first");
    Integer last = year(to, rows, "last");
    return first == null || last == null ? null : new Period(first, Math.max(first, last));
  }

  public int years() {
    return last - first + 1;
  }

  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + " to " + last;
  }

  private static @Nullable Integer year(@Nullable Object day, List<Row> rows, String column) {
    if (day instanceof LocalDate date) {
      return date.getYear();
    }
    return rows.isEmpty() || rows.getFirst().get(column) == null
        ? null
        : Integer.valueOf(rows.getFirst().number(column));
  }
}
