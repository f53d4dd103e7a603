package org.oversightgraph.pattern.suppression;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table, or its columns, and what is known of their totals. Those whose totals are
 * hidden can be gathered, to be dealt with as one.
 */
final class Axis {

  private final boolean overlaps;
  private final int[] of;
  private final List<Line> lines = new ArrayList<>();

  /**
   * One row, or those that are gathered.
   *
   * @param members how many it stands for
   * @param least what its total is known not to be below
   * @param most what its total is known not to exceed
   */
  record Line(int members, boolean gathered, boolean totalHidden, int least, int most) {}

  /**
   * @param totals of the rows
   * @param hidden which of them are hidden
   * @param overlaps whether somebody can be in several rows
   * @param gather whether those that are hidden are gathered
   */
  Axis(int[] totals, boolean[] hidden, boolean overlaps, boolean gather) {
    this.overlaps = overlaps;
    this.of = new int[totals.length];
    int gathered = -1;
    for (int row = 0; row < totals.length; row++) {
      if (!hidden[row]) {
        of[row] = add(new Line(1, false, false, totals[row], totals[row]));
      } else if (!gather) {
        of[row] = add(new Line(1, false, true, 1, Circulation.UNLIMITED));
      } else if (gathered < 0) {
        gathered = add(gathered(1, totals[row]));
        of[row] = gathered;
      } else {
        Line line = lines.get(gathered);
        lines.set(gathered, gathered(line.members + 1, line.least + totals[row]));
        of[row] = gathered;
      }
    }
  }

  /** Where nobody is in several rows, the hidden totals together are what the others leave. */
  private Line gathered(int members, int total) {
    return overlaps
        ? new Line(members, true, false, members, Circulation.UNLIMITED)
        : new Line(members, true, false, total, total);
  }

  private int add(Line line) {
    lines.add(line);
    return lines.size() - 1;
  }

  boolean overlaps() {
    return overlaps;
  }

  int size() {
    return lines.size();
  }

  Line line(int number) {
    return lines.get(number);
  }

  /** The number of the line that stands for a row. */
  int of(int row) {
    return of[row];
  }
}
