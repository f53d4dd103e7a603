package org.oversightgraph.pattern.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oversightgraph.graph.database.Day;

class PatternQuestionTests {

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void refusesADimensionAgainstItself(Dimension dimension) {
    refused("columns", dimension, dimension, Measure.CASES);
  }

  @Test
  void refusesARateWithoutForces() {
    refused("measure", Dimension.THEME, null, Measure.RATE_PER_1000_OFFICERS);
    refused("measure", Dimension.THEME, Dimension.YEAR, Measure.RATE_PER_1000_OFFICERS);
    assertThat(ask(Dimension.THEME, Dimension.FORCE, Measure.RATE_PER_1000_OFFICERS).isRate())
        .isTrue();
  }

  @Test
  void refusesToAskRecommendationsAboutPeople() {
    refused("rows", Dimension.RANK, null, Measure.RECOMMENDATIONS);
    refused("columns", Dimension.FORCE, Dimension.OUTCOME, Measure.RECOMMENDATIONS);
  }

  @Test
  void asksATableAndTheSameOneTurnedAlike() {
    PatternQuestion one = ask(Dimension.THEME, Dimension.FORCE, Measure.CASES);
    PatternQuestion other = ask(Dimension.FORCE, Dimension.THEME, Measure.CASES);

    assertThat(one.axes()).isEqualTo(other.axes());
    assertThat(one.isTurned()).isTrue();
    assertThat(other.isTurned()).isFalse();
    assertThat(ask(Dimension.YEAR, null, Measure.CASES).isTurned()).isFalse();
  }

  @Test
  void isFilteredByWhatIsGiven() {
    Map<String, @Nullable Object> nothing = new HashMap<>();
    nothing.put("forces", null);

    assertThat(filtered(null)).isFalse();
    assertThat(filtered(Map.of())).isFalse();
    assertThat(filtered(nothing)).isFalse();
    assertThat(filtered(Map.of("forces", List.of()))).isTrue();
  }

  private static boolean filtered(@Nullable Map<String, @Nullable Object> filter) {
    return new PatternQuestion(Dimension.FORCE, null, Measure.CASES, filter, Day.NOW).isFiltered();
  }

  private static PatternQuestion ask(Dimension rows, @Nullable Dimension columns, Measure measure) {
    return new PatternQuestion(rows, columns, measure, null, Day.NOW);
  }

  private static void refused(
      String argument, Dimension rows, @Nullable Dimension columns, Measure measure) {
    assertThatExceptionOfType(UnsuitableTable.class)
        .isThrownBy(() -> ask(rows, columns, measure))
        .satisfies(refused -> assertThat(refused.argument()).isEqualTo(argument));
  }
}
