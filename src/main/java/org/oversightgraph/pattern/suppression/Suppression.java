package org.oversightgraph.pattern.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Which figures of a table may not be shown: those about a few people, and others from which these
 * could be worked out. It depends on nothing but the people, so that what is hidden where cases are
 * counted is hidden where people are.
 *
 * <p>The totals of the rows are dealt with first, as the table of the rows alone has them, then
 * those of the columns, and then the cells, taking it that everybody knows the totals that are
 * shown. Where nothing helps, nothing is shown.
 */
public final class Suppression {

  private Suppression() {}

  /**
   * What to hide.
   *
   * @param people how many are behind each figure; the last row and the last column are totals, and
   *     the only column if there is one dimension
   * @param fewerThan figures about fewer people are withheld, unless about nobody
   */
  public static boolean[][] of(int[][] people, int fewerThan) {
    int rows = people.length - 1;
    int columns = people[0].length - 1;
    boolean[][] hidden = new boolean[rows + 1][columns + 1];
    hidden[rows][columns] = isSmall(people[rows][columns], fewerThan);
    Optional<BitSet> ofRows = line(column(people, columns), fewerThan);
    Optional<BitSet> ofColumns =
        columns == 0 ? Optional.of(new BitSet()) : line(people[rows], fewerThan);
    if (ofRows.isPresent() && ofColumns.isPresent()) {
      ofRows.get().stream().forEach(row -> hidden[row][columns] = true);
      ofColumns.get().stream().forEach(column -> hidden[rows][column] = true);
      if (columns == 0 || new CellSuppression(people, hidden, fewerThan).hide()) {
        return hidden;
      }
    }
    for (boolean[] row : hidden) {
      Arrays.fill(row, true);
    }
    return hidden;
  }

  public static boolean isSmall(int figure, int fewerThan) {
    return figure > 0 && figure < fewerThan;
  }

  static int[] column(int[][] table, int column) {
    return Arrays.stream(table).mapToInt(row -> row[column]).toArray();
  }

  /** Whether figures add up to more than their total, which is the last. */
  static boolean overlap(int[] line) {
    int total = line[line.length - 1];
    return Arrays.stream(line).sum() - total != total;
  }

  /** What to hide of the totals of rows or of columns, of which the last is the total. */
  private static Optional<BitSet> line(int[] line, int fewerThan) {
    int total = line[line.length - 1];
    BitSet all = new BitSet();
    all.set(0, line.length - 1);
    for (boolean sumKnown : overlap(line) ? new boolean[] {true, false} : new boolean[] {true}) {
      Circulation circulation = new Circulation(2);
      int sum = 0;
      for (int figure : Arrays.copyOf(line, line.length - 1)) {
        int most = isSmall(total, fewerThan) ? Circulation.UNLIMITED : total;
        // Whatever is listed is of somebody.
        int arc = circulation.add(0, 1, figure, 1, most);
        circulation.hide(arc, isSmall(figure, fewerThan));
        sum += figure;
      }
      int arc = circulation.add(1, 0, sum, total, Circulation.UNLIMITED);
      if (!sumKnown || isSmall(total, fewerThan)) {
        circulation.loosen(arc);
      }
      if (new Cover(circulation, all, fewerThan).complete()) {
        return Optional.of(circulation.hidden().get(0, line.length - 1));
      }
    }
    return Optional.empty();
  }
}
