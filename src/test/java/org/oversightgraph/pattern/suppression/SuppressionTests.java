package org.oversightgraph.pattern.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.RandomSeeds;
import org.oversightgraph.pattern.Attacker;
import org.oversightgraph.pattern.FewestCells;
import org.oversightgraph.pattern.RandomTables;
import org.oversightgraph.pattern.count.Grid;
import org.oversightgraph.pattern.table.Measure;

class SuppressionTests {

  private static final int FEW = 5;
  private static final int TABLES = 100;

  @Test
  void withholdsFiguresAboutAFewPeopleAndShowsTheOthers() {
    boolean[][] hidden = Suppression.of(line(3, 20, 4, 5, 30), FEW);

    assertThat(column(hidden)).containsExactly(true, false, true, false, false, false);
  }

  @Test
  void withholdsASecondFigureWhereOneCouldBeSubtracted() {
    boolean[][] hidden = Suppression.of(line(3, 20, 9, 30), FEW);

    assertThat(column(hidden)).containsExactly(true, false, true, false, false);
  }

  @Test
  void withholdsAThirdWhereTwoSmallOnesAddUpToLittle() {
    assertThat(column(Suppression.of(line(1, 1, 20, 30), FEW)))
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void withholdsARectangleOfCells() {
    int[][] table = {{3, 20, 9, 32}, {11, 30, 8, 49}, {40, 50, 60, 150}, {54, 100, 77, 231}};

    boolean[][] hidden = Suppression.of(table, FEW);

    assertThat(hidden[0]).containsExactly(true, false, true, false);
    assertThat(hidden[1]).containsExactly(true, false, true, false);
    assertThat(hidden[2]).containsOnly(false);
    assertThat(hidden[3]).containsOnly(false);
  }

  @Test
  void showsNoughtUnlessItGivesSomethingAway() {
    int[][] shown = {{0, 20, 20}, {30, 0, 30}, {30, 20, 50}};
    int[][] needed = {{3, 9, 12}, {7, 0, 7}, {10, 9, 19}};

    assertThat(Suppression.of(shown, FEW)).isDeepEqualTo(new boolean[3][3]);
    assertThat(Suppression.of(needed, FEW)[1]).containsExactly(true, true, false);
  }

  @Test
  void showsNothingWhereTheTotalIsOfAFew() {
    assertThat(column(Suppression.of(line(1, 2), FEW))).containsOnly(true);
  }

  @Test
  void withholdsNothingWhereNothingIsTooSmall() {
    assertThat(Suppression.of(new int[][] {{1, 2, 3}, {1, 2, 3}}, 1))
        .isDeepEqualTo(new boolean[2][3]);
    assertThat(Suppression.of(new int[][] {{0}}, FEW)).isDeepEqualTo(new boolean[1][1]);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, FEW, 10})
  void cannotBeUndoneWhereFiguresAddUp(int fewerThan) {
    for (long seed : RandomSeeds.get()) {
      int[][] table = RandomTables.adding(seed, 4);
      boolean[][] hidden = Suppression.of(table, fewerThan);

      assertThat(few(table, hidden, fewerThan)).as("seed %d", seed).isZero();
      assertThat(narrowest(new Attacker(table, hidden, false, false, 1), hidden))
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(fewerThan);
    }
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void cannotBeUndoneWhereRowsOrColumnsOverlap(boolean rowsOverlap, boolean columnsOverlap) {
    for (long seed : RandomSeeds.get()) {
      int[][] table =
          RandomTables.counting(seed, 3, Measure.PEOPLE, rowsOverlap, columnsOverlap).people();
      boolean[][] hidden = Suppression.of(table, FEW);

      assertThat(few(table, hidden, FEW)).as("seed %d", seed).isZero();
      assertThat(narrowest(new Attacker(table, hidden, rowsOverlap, columnsOverlap, 1), hidden))
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(FEW);
    }
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void leavesNoNumberOfCasesToBeSubtracted(boolean rowsOverlap, boolean columnsOverlap) {
    for (long seed : RandomSeeds.get()) {
      Grid grid =
          RandomTables.counting(seed, 3, Measure.CASES, rowsOverlap, columnsOverlap)
              .suppressed(FEW);
      Attacker attacker =
          new Attacker(grid.counts(), grid.hidden(), rowsOverlap, columnsOverlap, 0);

      assertThat(narrowest(attacker, grid.hidden())).as("seed %d", seed).isPositive();
    }
  }

  @Test
  void wouldBeUndoneIfOnlySmallFiguresWereWithheld() {
    int undone = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      int[][] table = RandomTables.adding(seed, 4);
      boolean[][] hidden =
          Arrays.stream(table)
              .map(row -> {
                boolean[] small = new boolean[row.length];
                IntStream.range(0, row.length)
                    .forEach(each -> small[each] = Suppression.isSmall(row[each], FEW));
                return small;
              })
              .toArray(boolean[][]::new);
      undone += narrowest(new Attacker(table, hidden, false, false, 1), hidden) < FEW ? 1 : 0;
    }

    assertThat(undone).isGreaterThan(TABLES / 3);
  }

  @Test
  void withholdsHardlyMoreThanTheFewestPossible() {
    int withheld = 0;
    int fewest = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      int[][] table = RandomTables.adding(seed, 4);
      boolean[][] hidden = Suppression.of(table, FEW);
      int cells = FewestCells.hidden(hidden);
      withheld += cells;
      fewest += FewestCells.of(table, hidden, FEW);
    }

    assertThat((double) withheld / fewest).isBetween(1.0, 1.1);
  }

  /** How many small figures are shown. */
  private static int few(int[][] table, boolean[][] hidden, int fewerThan) {
    int few = 0;
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table[row].length; column++) {
        boolean small = table[row][column] > 0 && table[row][column] < fewerThan;
        few += small && !hidden[row][column] ? 1 : 0;
      }
    }
    return few;
  }

  /** How closely the figure that can be told most closely can be told. */
  private static int narrowest(Attacker attacker, boolean[][] hidden) {
    int narrowest = Integer.MAX_VALUE;
    for (int row = 0; row < hidden.length; row++) {
      for (int column = 0; column < hidden[row].length; column++) {
        if (hidden[row][column]) {
          narrowest = Math.min(narrowest, attacker.width(row, column));
        }
      }
    }
    return narrowest;
  }

  /** One dimension: figures and their total. */
  private static int[][] line(int... figures) {
    int[][] table = new int[figures.length + 1][1];
    for (int row = 0; row < figures.length; row++) {
      table[row][0] = figures[row];
    }
    table[figures.length][0] = IntStream.of(figures).sum();
    return table;
  }

  private static Boolean[] column(boolean[][] hidden) {
    return Arrays.stream(hidden).map(row -> row[0]).toArray(Boolean[]::new);
  }
}
