package org.oversightgraph.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.oversightgraph.pattern.count.AlikeCases;
import org.oversightgraph.pattern.count.Crowd;
import org.oversightgraph.pattern.count.Grid;
import org.oversightgraph.pattern.count.Keys;
import org.oversightgraph.pattern.count.Said;
import org.oversightgraph.pattern.count.Size;
import org.oversightgraph.pattern.count.Tally;
import org.oversightgraph.pattern.table.Measure;

/** Small tables with many small figures, the same for the same seed. */
public final class RandomTables {

  private static final double SELDOM = 0.25;

  private RandomTables() {}

  /** Figures of which the rows and columns add up to the totals, in the last row and column. */
  public static int[][] adding(long seed, int largest) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(largest);
    int columns = 1 + random.nextInt(largest);
    double noughts = random.nextDouble() * 0.7;
    double small = random.nextDouble();
    int[][] table = new int[rows + 1][columns + 1];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int figure = 1 + random.nextInt(random.nextDouble() < small ? 6 : 30);
        if (random.nextDouble() >= noughts) {
          table[row][column] = figure;
          table[row][columns] += figure;
          table[rows][column] += figure;
          table[rows][columns] += figure;
        }
      }
    }
    return listed(table);
  }

  /** Some cases of one to nineteen people, each in one row and column, or in several. */
  public static Grid counting(
      long seed, int largest, Measure measure, boolean rowsOverlap, boolean columnsOverlap) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(largest);
    int columns = 1 + random.nextInt(largest);
    int cases = 1 + random.nextInt(25);
    double more = random.nextDouble() * 0.6;
    Tally tally = new Tally(measure, true);
    for (int each = 0; each < cases; each++) {
      Keys ofRows = keys(random, "row ", rows, rowsOverlap ? more : 0);
      Keys ofColumns = keys(random, "column ", columns, columnsOverlap ? more : 0);
      int people = random.nextDouble() < SELDOM ? 5 + random.nextInt(15) : 1 + random.nextInt(4);
      Crowd crowd = new Crowd();
      int group = crowd.add(null, new Size(people, true));
      Said said = new Said(group, ofRows, ofColumns, Size.ALL, null);
      tally.add(new AlikeCases(crowd, List.of(said), 1, false));
    }
    return tally.grid();
  }

  private static Keys keys(Random random, String name, int number, double more) {
    Map<String, Integer> keys = new HashMap<>();
    do {
      keys.put(name + random.nextInt(number), Size.ALL);
    } while (random.nextDouble() < more);
    return new Keys(keys);
  }

  /** Without rows and columns in which there is nothing. */
  private static int[][] listed(int[][] table) {
    int last = table[0].length - 1;
    int[] columns =
        IntStream.rangeClosed(0, last)
            .filter(column -> column == last || table[table.length - 1][column] > 0)
            .toArray();
    return IntStream.range(0, table.length)
        .filter(row -> row == table.length - 1 || table[row][last] > 0)
        .mapToObj(row -> IntStream.of(columns).map(column -> table[row][column]).toArray())
        .toArray(int[][]::new);
  }
}
