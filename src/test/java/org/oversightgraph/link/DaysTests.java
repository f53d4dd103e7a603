package org.oversightgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

  @ParameterizedTest
  @CsvSource({
    "2019/2021, 2020, YES",
    "2019/2021, 2020-05/2023, YES",
    "2019/2021, 2020-05-06, YES",
    "2020-05-06, 2020-05-06, YES",
    "2020/.., 2019/2022, YES",
    "2020, 2020, UNKNOWN",
    "2019/2020, 2020/2021, UNKNOWN",
    "2020/.., 2021/.., UNKNOWN",
    "../2019, 2010/2012, UNKNOWN",
    "../.., 2020, UNKNOWN",
    "2019-23, 2019-10, UNKNOWN",
    "2019/2020, 2021, NO",
    "2020-05-06, 2020-05-07, NO",
    "../2019, 2020, NO",
    "2021/.., 2019/2020, NO",
    ", 2020, UNKNOWN",
    ", , UNKNOWN",
  })
  void saysWhetherTwoWereThereTogether(String one, String other, Overlap overlap) {
    assertThat(new Days(one).with(new Days(other))).isEqualTo(overlap);
    assertThat(new Days(other).with(new Days(one))).isEqualTo(overlap);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-06, true, true",
    "2019-23, false, true",
    "2022-12, false, true",
    "2022-03-16/2022-11-02, false, false",
    ", false, false",
  })
  void tellsADayFromATimeAndFromALongerOne(String edtf, boolean day, boolean time) {
    assertThat(new Days(edtf).isOneDay()).isEqualTo(day);
    assertThat(new Days(edtf).isOneTime()).isEqualTo(time);
  }
}
