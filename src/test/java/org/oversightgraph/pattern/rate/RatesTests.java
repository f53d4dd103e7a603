package org.oversightgraph.pattern.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oversightgraph.pattern.count.Grid;
import org.oversightgraph.pattern.table.PatternTable.Limits;
import org.oversightgraph.pattern.table.Signal;

class RatesTests {

  private static final int OFFICERS = 1000;

  @Test
  void dividesByTheOfficersOfTheForce() {
    Rates rates = rates(grid(10, 20, 30));

    assertThat(rates.rate(0, 0)).isEqualTo(10.0);
    assertThat(rates.denominator(0, 0)).isEqualTo(OFFICERS);
  }

  @Test
  void drawsAFunnelAroundTheRateOfAllForces() {
    Limits limits = rates(grid(10, 5, 15)).limits(1, 0);

    assertThat(limits).isEqualTo(new Limits(4, 17, 2, 21));
  }

  @Test
  void tellsWhatIsBeyondTheOuterRange() {
    Rates rates = rates(grid(20, 20, 20, 20, 20, 20, 20, 20, 60, 0));

    assertThat(rates.signal(0, 0)).isEqualTo(Signal.EXPECTED);
    assertThat(rates.signal(8, 0)).isEqualTo(Signal.HIGH);
    assertThat(rates.signal(9, 0)).isEqualTo(Signal.LOW);
  }

  @Test
  void takesNoChanceForASignalAmongManyForces() {
    int[] counts = IntStream.range(0, 60).map(each -> each == 0 ? 22 : 10).toArray();
    double expected = IntStream.of(counts).average().orElseThrow();
    ExpectedRange outer = ExpectedRange.of(expected, ExpectedRange.OUTER);

    assertThat(counts[0]).isGreaterThan(outer.high());
    assertThat(rates(grid(counts)).signal(0, 0)).isEqualTo(Signal.EXPECTED);
    assertThat(rates(grid(25, 10, 10, 6, 9, 8)).signal(0, 0)).isEqualTo(Signal.HIGH);
  }

  @Test
  void saysThatAForceHasNoDenominator() {
    Grid grid = grid(10, 20, 30);
    Rates rates = new Rates(grid, denominators(2));

    assertThat(rates.signal(2, 0)).isEqualTo(Signal.NO_DENOMINATOR);
    assertThat(rates.rate(2, 0)).isNull();
    assertThat(rates.limits(2, 0)).isNull();
    assertThat(rates.limits(0, 0).low()).isEqualTo(ExpectedRange.of(15, ExpectedRange.INNER).low());
  }

  @Test
  void derivesNothingFromWhatIsHidden() {
    Grid grid = grid(3, 20, 30, 9);
    Grid hidden = grid.suppressed(5);
    Rates rates = rates(hidden);

    assertThat(hidden.hidden()[0][0]).isTrue();
    assertThat(rates.rate(0, 0)).isNull();
    assertThat(rates.limits(0, 0)).isNull();
    assertThat(rates.signal(0, 0)).isEqualTo(Signal.SUPPRESSED);
    assertThat(rates.signal(1, 0)).isEqualTo(Signal.EXPECTED);
  }

  @Test
  void comparesNothingWithATotalThatIsHidden() {
    Grid grid = grid(10, 20, 30);
    grid.hidden()[3][0] = true;
    Rates rates = rates(grid);

    assertThat(rates.rate(0, 0)).isEqualTo(10.0);
    assertThat(rates.limits(0, 0)).isNull();
    assertThat(rates.signal(0, 0)).isEqualTo(Signal.SUPPRESSED);
  }

  /** A withheld figure of a force without a denominator must not follow from the ranges. */
  @Test
  void givesTheSameRangesWhereverTheHiddenCasesAre() {
    Grid one = hiding(grid(8, 6, 3, 20), 0, 2);
    Grid other = hiding(grid(3, 6, 8, 20), 0, 2);

    assertThat(new Rates(one, denominators(2)).limits(1, 0))
        .isEqualTo(new Rates(other, denominators(2)).limits(1, 0));
  }

  private static Grid hiding(Grid grid, int... rows) {
    IntStream.of(rows).forEach(row -> grid.hidden()[row][0] = true);
    return grid;
  }

  private static Rates rates(Grid grid) {
    return new Rates(grid, denominators(grid.rows().size()));
  }

  private static Denominators denominators(int forces) {
    HeadCounts counts = new HeadCounts();
    IntStream.range(0, forces).forEach(each -> counts.add(name(each), 2019, OFFICERS));
    return new Denominators(counts, new Period(2019, 2019), null, false);
  }

  private static Grid grid(int... counts) {
    List<String> forces = IntStream.range(0, counts.length).mapToObj(RatesTests::name).toList();
    int[][] table = new int[counts.length + 1][1];
    IntStream.range(0, counts.length).forEach(each -> table[each][0] = counts[each]);
    table[counts.length][0] = IntStream.of(counts).sum();
    return new Grid(forces, List.of(), table, table);
  }

  private static String name(int force) {
    return "force-%02d".formatted(force);
  }
}
