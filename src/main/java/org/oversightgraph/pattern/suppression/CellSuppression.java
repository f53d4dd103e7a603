package org.oversightgraph.pattern.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.oversightgraph.pattern.suppression.Axis.Line;

/**
 * Which cells of a table of two dimensions may not be shown, given which totals are not. Where
 * somebody can be in several rows or columns, the rows whose totals are hidden are dealt with as
 * one, and so are these columns: what is known of them together then tells nothing of each.
 */
final class CellSuppression {

  private final boolean[][] hidden;
  private final int fewerThan;
  private final Axis rows;
  private final Axis columns;
  private final int[][] sums;

  /**
   * @param people the last row and the last column are totals
   * @param hidden which totals are hidden
   */
  CellSuppression(int[][] people, boolean[][] hidden, int fewerThan) {
    this.hidden = hidden;
    this.fewerThan = fewerThan;
    int height = people.length - 1;
    int width = people[0].length - 1;
    boolean rowsOverlap =
        IntStream.rangeClosed(0, width)
            .anyMatch(column -> Suppression.overlap(Suppression.column(people, column)));
    boolean columnsOverlap = Arrays.stream(people).anyMatch(Suppression::overlap);
    boolean gather = rowsOverlap || columnsOverlap;
    int[] ofRows = Arrays.copyOf(Suppression.column(people, width), height);
    boolean[] hiddenRows = new boolean[height];
    for (int row = 0; row < height; row++) {
      hiddenRows[row] = hidden[row][width];
    }
    this.rows = new Axis(ofRows, hiddenRows, rowsOverlap, gather);
    this.columns =
        new Axis(Arrays.copyOf(people[height], width), hidden[height], columnsOverlap, gather);
    this.sums = new int[rows.size()][columns.size()];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        sums[rows.of(row)][columns.of(column)] += people[row][column];
      }
    }
  }

  /**
   * Hides cells, at first from somebody who knows all sums, also those of what overlaps, of which
   * totals only tell that they are no less. Tells whether that was possible.
   */
  boolean hide() {
    int[][] turned =
        IntStream.range(0, columns.size())
            .mapToObj(column -> Suppression.column(sums, column))
            .toArray(int[][]::new);
    return !isCramped(rows, columns, sums)
        && !isCramped(columns, rows, turned)
        && (hide(true) || ((rows.overlaps() || columns.overlaps()) && hide(false)));
  }

  /** Whether all that is gathered is in one other line, whose total leaves each too little room. */
  private boolean isCramped(Axis axis, Axis other, int[][] figures) {
    for (int number = 0; number < axis.size(); number++) {
      int[] line = figures[number];
      int[] used = IntStream.range(0, other.size()).filter(each -> line[each] > 0).toArray();
      if (axis.line(number).gathered()
          && used.length == 1
          && other.line(used[0]).most() <= fewerThan) {
        return true;
      }
    }
    return false;
  }

  private boolean hide(boolean sumsKnown) {
    Circulation circulation = circulation(sumsKnown);
    BitSet open = new BitSet();
    open.set(0, rows.size() * columns.size());
    if (!new Cover(circulation, open, fewerThan).complete()) {
      return false;
    }
    for (int row = 0; row < hidden.length - 1; row++) {
      for (int column = 0; column < hidden[row].length - 1; column++) {
        int r = rows.of(row);
        int c = columns.of(column);
        hidden[row][column] =
            circulation.isHidden(r * columns.size() + c) || (isGathered(r, c) && sums[r][c] > 0);
      }
    }
    return true;
  }

  private boolean isGathered(int row, int column) {
    return rows.line(row).gathered() || columns.line(column).gathered();
  }

  private Circulation circulation(boolean sumsKnown) {
    Circulation circulation = new Circulation(rows.size() + columns.size() + 2);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        int figure = sums[row][column];
        int arc = circulation.add(row, rows.size() + column, figure, 0, most(row, column));
        boolean alone = rows.line(row).members() * columns.line(column).members() == 1;
        boolean hide = figure > 0 && alone && isGathered(row, column);
        circulation.hide(arc, hide || Suppression.isSmall(figure, fewerThan));
      }
    }
    int start = rows.size() + columns.size();
    int sum = 0;
    for (int row = 0; row < rows.size(); row++) {
      int ofRow = Arrays.stream(sums[row]).sum();
      addTotal(circulation, start, row, ofRow, rows.line(row), sumsKnown || !columns.overlaps());
      sum += ofRow;
    }
    for (int column = 0; column < columns.size(); column++) {
      int ofColumn = Arrays.stream(Suppression.column(sums, column)).sum();
      addTotal(
          circulation,
          rows.size() + column,
          start + 1,
          ofColumn,
          columns.line(column),
          sumsKnown || !rows.overlaps());
    }
    int all = circulation.add(start + 1, start, sum, 1, Circulation.UNLIMITED);
    if (!sumsKnown || hidden[hidden.length - 1][hidden[0].length - 1]) {
      circulation.loosen(all);
    }
    return circulation;
  }

  private void addTotal(
      Circulation circulation, int from, int to, int sum, Line line, boolean known) {
    int arc = circulation.add(from, to, sum, line.least(), Circulation.UNLIMITED);
    circulation.hide(arc, line.totalHidden());
    if (!known) {
      circulation.loosen(arc);
    }
  }

  /** What a sum of cells cannot exceed: a total, unless somebody is counted in it repeatedly. */
  private int most(int row, int column) {
    boolean rowRepeats = columns.overlaps() && columns.line(column).gathered();
    boolean columnRepeats = rows.overlaps() && rows.line(row).gathered();
    return Math.min(
        rowRepeats ? Circulation.UNLIMITED : rows.line(row).most(),
        columnRepeats ? Circulation.UNLIMITED : columns.line(column).most());
  }
}
