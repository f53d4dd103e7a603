package org.oversightgraph.pattern.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.pattern.count.Keys;

class HeadCountsTests {

  private final HeadCounts counts = new HeadCounts();

  HeadCountsTests() {
    counts.add("kent", 2015, 3000);
    counts.add("kent", 2019, 3600);
    counts.add("essex", 2019, 3300);
  }

  @Test
  void takesTheNearestYearAndTheEarlierOfTwo() {
    assertThat(counts.officers("kent", 2015)).hasValue(3000);
    assertThat(counts.officers("kent", 2017)).hasValue(3000);
    assertThat(counts.officers("kent", 2018)).hasValue(3600);
    assertThat(counts.officers("kent", 1990)).hasValue(3000);
    assertThat(counts.officers("kent", 2030)).hasValue(3600);
    assertThat(counts.officers("norfolk", 2019)).isEmpty();
  }

  @Test
  void namesTheYearsThatStandInForOthers() {
    assertThat(counts.standIns(2019, 2019)).isEmpty();
    assertThat(counts.standIns(2015, 2016)).containsExactly(2015, 2019);
  }

  @Test
  void addsUpOfficersOverTheYears() {
    Denominators denominators = new Denominators(counts, new Period(2015, 2019), null, false);

    assertThat(denominators.of("kent", null)).hasValue(3 * 3000 + 2 * 3600);
    assertThat(denominators.of("essex", "any-theme")).hasValue(5 * 3300);
    assertThat(denominators.of("norfolk", null)).isEmpty();
  }

  @Test
  void takesTheOfficersOfEachYearWhereColumnsAreYears() {
    Denominators denominators = new Denominators(counts, new Period(2015, 2019), null, true);

    assertThat(denominators.of("kent", "2015")).hasValue(3000);
    assertThat(denominators.of("kent", Keys.NONE_STATED)).isEmpty();
  }

  @Test
  void comparesOnlyTheForcesOfTheFilter() {
    Denominators denominators =
        new Denominators(counts, new Period(2019, 2019), List.of("kent", "norfolk"), false);

    assertThat(denominators.forces()).containsExactly("kent");
    assertThat(denominators.of("essex", null)).isEmpty();
  }

  @Test
  void hasNoDenominatorWithoutYears() {
    assertThat(new Denominators(counts, null, null, false).of("kent", null)).isEmpty();
  }

  @Test
  void takesThePeriodFromTheFilterAndOtherwiseFromTheCases() {
    List<Row> rows = List.of(years(2011L, 2019L));

    assertThat(Period.of(rows, null, null)).isEqualTo(new Period(2011, 2019));
    assertThat(Period.of(rows, LocalDate.of(2015, 7, 1), null)).isEqualTo(new Period(2015, 2019));
    assertThat(Period.of(rows, null, LocalDate.of(2012, 7, 1))).isEqualTo(new Period(2011, 2012));
    assertThat(Period.of(List.of(years(null, null)), null, null)).isNull();
    assertThat(new Period(2011, 2012)).hasToString("2011 to 2012");
    assertThat(new Period(2011, 2011)).hasToString("2011");
  }

  private static Row years(@Nullable Long first, @Nullable Long last) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("first", first);
    columns.put("last", last);
    return new Row(columns);
  }
}
