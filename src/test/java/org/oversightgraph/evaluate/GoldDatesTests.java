package org.oversightgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldDatesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          autumn 2019              | 2019-23
          Spring 2018              | 2018-21
          Thursday, 15 April, 2021 | 2021-04-15
          2019-04                  | 2019-04
          """)
  void areEdtf(String written, String edtf) {
    assertThat(GoldDates.edtf(written)).isEqualTo(edtf);
  }

  @Test
  void areAbsentWhereNoneIsGiven() {
    assertThat(GoldDates.edtf(null)).isNull();
  }
}
