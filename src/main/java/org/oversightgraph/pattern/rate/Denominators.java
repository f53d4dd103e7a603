package org.oversightgraph.pattern.rate;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.pattern.count.Keys;

/**
 * By what counts are divided: the officers of a force, added up over the years that are counted.
 *
 * @param period the years; null where nothing counted says when it was
 * @param only the forces that are compared; null for all
 * @param byYear whether columns are years, so that each has its own denominator
 */
public record Denominators(
    HeadCounts headCounts, @Nullable Period period, @Nullable List<?> only, boolean byYear) {

  /** The forces that have one. */
  public Set<String> forces() {
    Set<String> forces = new TreeSet<>(headCounts.forces());
    if (only != null) {
      forces.removeIf(force -> !only.contains(force));
    }
    return forces;
  }

  /** The officer-years behind a cell; none where no head count is known, or no year. */
  OptionalInt of(String force, @Nullable String column) {
    Period years = byYear ? year(column) : period;
    if (years == null || (only != null && !only.contains(force)) || !headCounts.has(force)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        IntStream.rangeClosed(years.first(), years.last())
            .map(year -> headCounts.officers(force, year).orElse(0))
            .sum());
  }

  /** The years whose head counts stand in for those of others. */
  public Set<Integer> standIns() {
    return period == null ? Set.of() : headCounts.standIns(period.first(), period.last());
  }

  private static @Nullable Period year(@Nullable String column) {
    if (column == null || column.equals(Keys.NONE_STATED)) {
      return null;
    }
    return new Period(Integer.parseInt(column), Integer.parseInt(column));
  }
}
