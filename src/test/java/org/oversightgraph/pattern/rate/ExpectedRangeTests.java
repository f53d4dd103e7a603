package org.oversightgraph.pattern.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedRangeTests {

  /**
   * Exact 95 % limits of the mean for a count, as tables have them since Garwood (1936): a count is
   * just within the range around either limit, and just without beyond it.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 3.6889",
    "1, 0.0253, 5.5716",
    "2, 0.2422, 7.2247",
    "3, 0.6187, 8.7673",
    "4, 1.0899, 10.2416",
    "5, 1.6235, 11.6683",
    "10, 4.7954, 18.3904",
    "20, 12.2165, 30.8884",
    "30, 20.2409, 42.8269",
    "50, 37.1110, 65.9190",
    "100, 81.3640, 121.6270"
  })
  void agreesWithTabledLimitsOfTheMean(int count, double lower, double upper) {
    double step = 0.0005;

    assertThat(isWithin(count, upper - step)).isTrue();
    assertThat(isWithin(count, upper + step)).isFalse();
    if (count > 0) {
      assertThat(isWithin(count, lower + step)).isTrue();
      assertThat(isWithin(count, lower - step)).isFalse();
    }
  }

  /** From tables of the cumulative Poisson distribution. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.95, 0, 2",
    "1, 0.95, 0, 3",
    "2, 0.95, 0, 5",
    "5, 0.95, 1, 10",
    "10, 0.95, 4, 17",
    "20, 0.95, 12, 29",
    "1, 0.998, 0, 5",
    "5, 0.998, 0, 13",
    "10, 0.998, 2, 21",
    "20, 0.998, 8, 35"
  })
  void agreesWithTabledProbabilities(double expected, double coverage, int low, int high) {
    assertThat(ExpectedRange.of(expected, coverage)).isEqualTo(new ExpectedRange(low, high));
  }

  @Test
  void agreesWithSummingUpEveryProbability() {
    for (double expected = 0.1; expected < 60; expected += 0.7) {
      for (double coverage : new double[] {ExpectedRange.INNER, ExpectedRange.OUTER}) {
        double tail = (1 - coverage) / 2;
        ExpectedRange range = ExpectedRange.of(expected, coverage);

        assertThat(atMost(range.low() - 1, expected)).isLessThan(tail);
        assertThat(atMost(range.low(), expected)).isGreaterThanOrEqualTo(tail);
        assertThat(1 - atMost(range.high(), expected)).isLessThanOrEqualTo(tail);
        assertThat(1 - atMost(range.high() - 1, expected)).isGreaterThan(tail);
      }
    }
  }

  @Test
  void expectsNothingOfNothing() {
    assertThat(ExpectedRange.of(0, ExpectedRange.INNER)).isEqualTo(new ExpectedRange(0, 0));
    assertThat(ExpectedRange.chance(0, 0)).isEqualTo(1);
  }

  @Test
  void tellsTheChanceOfBothSides() {
    assertThat(ExpectedRange.chance(18, 10)).isCloseTo(2 * 0.014278, within(1e-5));
    assertThat(ExpectedRange.chance(3, 10)).isCloseTo(2 * 0.010336, within(1e-5));
    assertThat(ExpectedRange.chance(10, 10)).isEqualTo(1);
  }

  private static boolean isWithin(int count, double expected) {
    ExpectedRange range = ExpectedRange.of(expected, ExpectedRange.INNER);
    return count >= range.low() && count <= range.high();
  }

  private static double atMost(int count, double expected) {
    double term = Math.exp(-expected);
    double sum = 0;
    for (int each = 0; each <= count; each++) {
      sum += term;
      term *= expected / (each + 1);
    }
    return sum;
  }
}
