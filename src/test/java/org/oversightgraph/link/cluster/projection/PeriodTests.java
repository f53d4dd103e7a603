package org.oversightgraph.link.cluster.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.link.Overlap;

class PeriodTests {

  @ParameterizedTest
  @CsvSource({
    "2001-01-01, 2002-01-01, true, 2001-06-01, 2003-01-01, true, YES",
    "2001-01-01, , true, 2005-01-01, 2006-01-01, true, YES",
    "2001-01-01, 2002-01-01, true, 2002-01-02, 2003-01-01, true, NO",
    "2001-01-01, 2002-01-01, true, 2002-01-02, , true, NO",
    "2001-01-01, 2001-12-31, false, 2003-01-01, 2003-12-31, false, NO",
    "2001-01-01, 2001-12-31, false, 2001-01-01, 2001-12-31, false, UNKNOWN",
    "2001-01-01, 2001-12-31, false, 2000-01-01, 2005-12-31, true, UNKNOWN",
    ", , false, 2000-01-01, 2005-12-31, true, UNKNOWN"
  })
  void sayWhetherTwoWereThereAtTheSameTime(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean lasting,
      @Nullable LocalDate otherFrom,
      @Nullable LocalDate otherTo,
      boolean otherLasting,
      Overlap overlap) {
    Period one = new Period(from, to, lasting);
    Period other = new Period(otherFrom, otherTo, otherLasting);

    assertThat(one.with(other)).isEqualTo(overlap);
    assertThat(other.with(one)).isEqualTo(overlap);
  }
}
