package org.oversightgraph.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody who knows every figure that is shown, what totals have to do with their parts, and that
 * nothing is below zero, and who tries out whole numbers for all that is hidden. Knows nothing of
 * how figures are hidden here.
 */
public final class Attacker {

  private static final int ANY = 1_000_000;

  private final int rows;
  private final int columns;
  private final int[] low;
  private final int[] high;
  private final List<Rule> rules = new ArrayList<>();

  /** Some figures, less one other, are between two numbers. */
  private record Rule(int[] plus, int minus, int least, int most) {

    int sign(int at) {
      return at < plus.length ? 1 : -1;
    }

    int cell(int at) {
      return at < plus.length ? plus[at] : minus;
    }

    int size() {
      return plus.length + 1;
    }
  }

  /**
   * Whoever sees a table whose last row and last column are totals.
   *
   * @param rowsOverlap whether somebody can be in several rows, so that these are no less than the
   *     total together, and none of them is more
   * @param leastTotal what the total of a row or column is known to be at least
   */
  public Attacker(
      int[][] figures,
      boolean[][] hidden,
      boolean rowsOverlap,
      boolean columnsOverlap,
      int leastTotal) {
    this.rows = figures.length;
    this.columns = figures[0].length;
    this.low = new int[rows * columns];
    this.high = new int[rows * columns];
    int far = 3 * figures[rows - 1][columns - 1] + 30;
    for (int cell = 0; cell < low.length; cell++) {
      int row = cell / columns;
      int column = cell % columns;
      int figure = figures[row][column];
      boolean isTotal = row == rows - 1 || column == columns - 1;
      low[cell] = hidden[row][column] ? (isTotal ? leastTotal : 0) : figure;
      high[cell] = hidden[row][column] ? far : figure;
    }
    for (int row = 0; row < rows && columns > 1; row++) {
      int first = row * columns;
      know(IntStream.range(first, first + columns).toArray(), columnsOverlap);
    }
    for (int column = 0; column < columns; column++) {
      int first = column;
      know(IntStream.range(0, rows).map(row -> first + row * columns).toArray(), rowsOverlap);
    }
  }

  private void know(int[] line, boolean overlap) {
    int total = line[line.length - 1];
    int[] parts = IntStream.range(0, line.length - 1).map(at -> line[at]).toArray();
    rules.add(new Rule(parts, total, 0, overlap ? ANY : 0));
    if (overlap) {
      for (int part : parts) {
        rules.add(new Rule(new int[] {part}, total, -ANY, 0));
      }
    }
  }

  /** How far apart the least and the most are that a figure can be. */
  public int width(int row, int column) {
    int cell = row * columns + column;
    int[] from = low.clone();
    int[] to = high.clone();
    if (!narrow(from, to)) {
      throw new IllegalStateException("the table contradicts itself");
    }
    int least = from[cell];
    while (!possible(cell, least, from, to)) {
      least++;
    }
    int most = to[cell];
    while (!possible(cell, most, from, to)) {
      most--;
    }
    return most - least;
  }

  private boolean possible(int cell, int value, int[] from, int[] to) {
    int[] least = from.clone();
    int[] most = to.clone();
    least[cell] = value;
    most[cell] = value;
    return solvable(least, most);
  }

  private boolean solvable(int[] from, int[] to) {
    if (!narrow(from, to)) {
      return false;
    }
    int open = -1;
    for (int cell = 0; cell < from.length; cell++) {
      if (from[cell] < to[cell] && (open < 0 || to[cell] - from[cell] < to[open] - from[open])) {
        open = cell;
      }
    }
    if (open < 0) {
      return true;
    }
    for (int value = from[open]; value <= to[open]; value++) {
      if (possible(open, value, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** What the rules leave for each figure; whether they leave anything. */
  private boolean narrow(int[] from, int[] to) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Rule rule : rules) {
        int least = 0;
        int most = 0;
        for (int at = 0; at < rule.size(); at++) {
          boolean plus = rule.sign(at) > 0;
          least += plus ? from[rule.cell(at)] : -to[rule.cell(at)];
          most += plus ? to[rule.cell(at)] : -from[rule.cell(at)];
        }
        for (int at = 0; at < rule.size(); at++) {
          int cell = rule.cell(at);
          boolean plus = rule.sign(at) > 0;
          int bottom = plus ? rule.least - (most - to[cell]) : least + to[cell] - rule.most;
          int top = plus ? rule.most - (least - from[cell]) : most + from[cell] - rule.least;
          if (bottom > from[cell] || top < to[cell]) {
            from[cell] = Math.max(from[cell], bottom);
            to[cell] = Math.min(to[cell], top);
            if (from[cell] > to[cell]) {
              return false;
            }
            changed = true;
            break;
          }
        }
      }
    }
    return true;
  }
}
