package org.oversightgraph.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oversightgraph.pattern.suppression.Suppression;

/** The fewest cells that have to be hidden, found by trying all sets of cells, small ones first. */
public final class FewestCells {

  private FewestCells() {}

  /** How many cells are hidden, totals aside. */
  public static int hidden(boolean[][] hidden) {
    int cells = 0;
    for (int row = 0; row < hidden.length - 1; row++) {
      for (int column = 0; column < hidden[row].length - 1; column++) {
        cells += hidden[row][column] ? 1 : 0;
      }
    }
    return cells;
  }

  /**
   * @param hidden a way to do it, whose hidden totals are kept
   */
  public static int of(int[][] table, boolean[][] hidden, int fewerThan) {
    boolean[][] least = Arrays.stream(hidden).map(boolean[]::clone).toArray(boolean[][]::new);
    List<int[]> others = new ArrayList<>();
    for (int row = 0; row < table.length - 1; row++) {
      for (int column = 0; column < table[row].length - 1; column++) {
        least[row][column] = Suppression.isSmall(table[row][column], fewerThan);
        if (!least[row][column]) {
          others.add(new int[] {row, column});
        }
      }
    }
    int small = hidden(least);
    int more = 0;
    while (small + more < hidden(hidden) && !suffices(table, least, others, more, fewerThan)) {
      more++;
    }
    return small + more;
  }

  private static boolean suffices(
      int[][] table, boolean[][] hidden, List<int[]> others, int more, int fewerThan) {
    if (more == 0) {
      return isSafe(table, hidden, fewerThan);
    }
    for (int next = 0; next <= others.size() - more; next++) {
      int[] cell = others.get(next);
      hidden[cell[0]][cell[1]] = true;
      List<int[]> rest = others.subList(next + 1, others.size());
      boolean suffices = suffices(table, hidden, rest, more - 1, fewerThan);
      hidden[cell[0]][cell[1]] = false;
      if (suffices) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSafe(int[][] table, boolean[][] hidden, int fewerThan) {
    Attacker attacker = new Attacker(table, hidden, false, false, 1);
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table[row].length; column++) {
        if (hidden[row][column] && attacker.width(row, column) < fewerThan) {
          return false;
        }
      }
    }
    return true;
  }
}
