package org.oversightgraph.pattern.rate;

import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.pattern.count.Grid;
import org.oversightgraph.pattern.table.PatternTable.Limits;
import org.oversightgraph.pattern.table.Signal;

/**
 * Rates of the cells of a grid whose rows are forces, and how each compares with the rate of all
 * forces together in the same column. What it computes uses nothing but what is shown and the
 * column's total, and where that total is hidden it compares nothing.
 */
public final class Rates {

  private static final double OFFICERS = 1000;

  /** Rates are given to a millionth. */
  private static final double DIGITS = 1e6;

  private final Grid grid;
  private final OptionalInt[][] denominators;
  private final double[][] expected;
  private final double[][] chances;
  private final double stillStandsOut;

  public Rates(Grid grid, Denominators denominators) {
    this.grid = grid;
    int rows = grid.rows().size();
    this.denominators = new OptionalInt[rows][grid.width()];
    this.expected = new double[rows][grid.width()];
    this.chances = new double[rows][grid.width()];
    for (int column = 0; column < grid.width(); column++) {
      for (int row = 0; row < rows; row++) {
        this.denominators[row][column] =
            denominators.of(
                grid.rows().get(row), grid.columns().isEmpty() ? null : grid.columns().get(column));
      }
      compare(column);
    }
    this.stillStandsOut =
        FalseDiscoveries.threshold(
            Arrays.stream(chances)
                .flatMapToDouble(Arrays::stream)
                .filter(each -> each >= 0)
                .toArray());
  }

  /** The officer-years of the force; null where they are not known. */
  public @Nullable Integer denominator(int row, int column) {
    OptionalInt denominator = denominators[row][column];
    return denominator.isPresent() ? Integer.valueOf(denominator.getAsInt()) : null;
  }

  /** How many forces are compared in a column. */
  public int compared(int column) {
    return (int) Arrays.stream(denominators).filter(row -> row[column].isPresent()).count();
  }

  public Signal signal(int row, int column) {
    if (grid.hidden()[row][column]) {
      return Signal.SUPPRESSED;
    }
    if (denominators[row][column].isEmpty()) {
      return Signal.NO_DENOMINATOR;
    }
    if (chances[row][column] < 0) {
      return Signal.SUPPRESSED;
    }
    int count = grid.counts()[row][column];
    ExpectedRange outer = ExpectedRange.of(expected[row][column], ExpectedRange.OUTER);
    if (chances[row][column] > stillStandsOut) {
      return Signal.EXPECTED;
    }
    return count > outer.high() ? Signal.HIGH : count < outer.low() ? Signal.LOW : Signal.EXPECTED;
  }

  /** The rate per 1,000 officers and year; null where it may not be shown or there is none. */
  public @Nullable Double rate(int row, int column) {
    return grid.hidden()[row][column] ? null : per1000(row, column, grid.counts()[row][column]);
  }

  /** The range of the rate by chance; null where it may not be shown or there is none. */
  public @Nullable Limits limits(int row, int column) {
    if (grid.hidden()[row][column] || chances[row][column] < 0) {
      return null;
    }
    ExpectedRange inner = ExpectedRange.of(expected[row][column], ExpectedRange.INNER);
    ExpectedRange outer = ExpectedRange.of(expected[row][column], ExpectedRange.OUTER);
    return new Limits(
        rate(row, column, inner.low()),
        rate(row, column, inner.high()),
        rate(row, column, outer.low()),
        rate(row, column, outer.high()));
  }

  private double rate(int row, int column, int count) {
    double rate = OFFICERS * count / denominators[row][column].orElseThrow();
    return Math.round(rate * DIGITS) / DIGITS;
  }

  private @Nullable Double per1000(int row, int column, int count) {
    return denominators[row][column].isEmpty() ? null : Double.valueOf(rate(row, column, count));
  }

  private void compare(int column) {
    boolean totalHidden = grid.hidden()[grid.rows().size()][column];
    double overall = overall(column);
    for (int row = 0; row < chances.length; row++) {
      OptionalInt denominator = denominators[row][column];
      boolean compared = denominator.isPresent() && !totalHidden && !grid.hidden()[row][column];
      expected[row][column] = compared ? overall * denominator.getAsInt() : 0;
      chances[row][column] =
          compared ? ExpectedRange.chance(grid.counts()[row][column], expected[row][column]) : -1;
    }
  }

  /** The count of all rows but of those that are shown and have no denominator, an officer. */
  private double overall(int column) {
    long counted = 0;
    long officers = 0;
    for (int row = 0; row < chances.length; row++) {
      OptionalInt denominator = denominators[row][column];
      if (denominator.isPresent() || grid.hidden()[row][column]) {
        counted += grid.counts()[row][column];
      }
      officers += denominator.orElse(0);
    }
    return officers == 0 ? 0 : (double) counted / officers;
  }
}
