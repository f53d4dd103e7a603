package org.oversightgraph.pattern.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Day;

/**
 * Which table is asked for.
 *
 * @param filter which cases, under the names of the list of cases; empty or null for all
 * @param day as of which day
 */
public record PatternQuestion(
    Dimension rows,
    @Nullable Dimension columns,
    Measure measure,
    @Nullable Map<String, ? extends @Nullable Object> filter,
    Day day) {

  /** Refuses what has no sensible answer. */
  public PatternQuestion {
    if (rows == columns) {
      throw new UnsuitableTable("columns", "expected another dimension than that of the rows");
    }
    if (measure == Measure.RATE_PER_1000_OFFICERS
        && rows != Dimension.FORCE
        && columns != Dimension.FORCE) {
      throw new UnsuitableTable(
          "measure", "a rate needs a denominator, so FORCE as the rows or the columns");
    }
    if (measure == Measure.RECOMMENDATIONS) {
      requireOfRecommendations("rows", rows);
      requireOfRecommendations("columns", columns);
    }
  }

  public boolean isFiltered() {
    return filter != null && filter.values().stream().anyMatch(Objects::nonNull);
  }

  public boolean has(Dimension dimension) {
    return rows == dimension || columns == dimension;
  }

  public boolean isRate() {
    return measure == Measure.RATE_PER_1000_OFFICERS;
  }

  /**
   * The dimensions in an order of their own, so that a table and the same one turned are counted,
   * and withheld, alike; the second is null where there is one.
   */
  public List<@Nullable Dimension> axes() {
    return isTurned() ? Arrays.asList(columns, rows) : Arrays.asList(rows, columns);
  }

  /** Whether the rows that are asked for are the second axis. */
  public boolean isTurned() {
    return columns != null && columns.compareTo(rows) < 0;
  }

  private static void requireOfRecommendations(String argument, @Nullable Dimension dimension) {
    if (dimension != null && !dimension.isOfRecommendations()) {
      throw new UnsuitableTable(
          argument,
          "RECOMMENDATIONS are about no people; expected FORCE, STATION, THEME, YEAR or"
              + " RECOMMENDATION_STATUS");
    }
  }
}
