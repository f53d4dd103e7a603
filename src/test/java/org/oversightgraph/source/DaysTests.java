package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday, 12 February, 2021",
        "12th February 2021",
        "12th of February, 2021",
        "12 Feb 2021",
        "Feb 12, 2021 13:01 GMT",
        "2021-02-12",
        "12/02/2021",
        "12.02.2021",
      })
  void readsADayInAnyWriting(String words) {
    assertThat(Days.in(words)).get().hasToString("2021-02-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2021", "in February 2021", "2021/123456", "13/13/2021"})
  void readsNoDayThatDoesNotExist(String words) {
    assertThat(Days.in(words)).isEmpty();
  }
}
