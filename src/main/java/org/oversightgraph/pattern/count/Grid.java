package org.oversightgraph.pattern.count;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.oversightgraph.pattern.suppression.Suppression;

/**
 * Counts by row and column, keys in alphabetical order; the last row and the last column are
 * totals, and the only column where there is one dimension.
 *
 * @param counts what is counted
 * @param people how many people are behind it
 * @param hidden what may not be shown
 */
public record Grid(
    List<String> rows, List<String> columns, int[][] counts, int[][] people, boolean[][] hidden) {

  /** Nothing is hidden yet. */
  public Grid(List<String> rows, List<String> columns, int[][] counts, int[][] people) {
    this(rows, columns, counts, people, new boolean[rows.size() + 1][columns.size() + 1]);
  }

  /** Hides what may not be shown. */
  public Grid suppressed(int fewerThan) {
    return new Grid(rows, columns, counts, people, Suppression.of(people, fewerThan));
  }

  /** With more rows, in which there is nothing. */
  public Grid withRows(Collection<String> keys) {
    TreeSet<String> all = new TreeSet<>(rows);
    all.addAll(keys);
    Grid grid =
        new Grid(
            List.copyOf(all),
            columns,
            new int[all.size() + 1][columns.size() + 1],
            new int[all.size() + 1][columns.size() + 1]);
    for (int row = 0; row <= rows.size(); row++) {
      int there = row == rows.size() ? all.size() : grid.rows.indexOf(rows.get(row));
      grid.counts[there] = counts[row];
      grid.people[there] = people[row];
      grid.hidden[there] = hidden[row];
    }
    return grid;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The columns of the cells; that of the totals where there is one dimension. */
  public int width() {
    return Math.max(1, columns.size());
  }

  public boolean hidesSomething() {
    for (boolean[] row : hidden) {
      for (boolean cell : row) {
        if (cell) {
          return true;
        }
      }
    }
    return false;
  }
}
