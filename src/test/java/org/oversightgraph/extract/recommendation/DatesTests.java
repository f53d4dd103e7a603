package org.oversightgraph.extract.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.PartialDate;

class DatesTests {

  @Test
  void readsDaysInSeveralWritings() {
    assertThat(
            List.of(
                "Friday, 12 February, 2021",
                "12th February 2021",
                "12 Feb 2021",
                "2021-02-12",
                "12/02/2021"))
        .allSatisfy(words -> assertThat(Dates.day(words)).get().hasToString("2021-02-12"));
  }

  @Test
  void readsNoDayThatDoesNotExist() {
    assertThat(Dates.day("31 February 2021")).isEmpty();
    assertThat(Dates.day("in February 2021")).isEmpty();
  }

  @Test
  void keepsTheMonthWhereNoDayIsGiven() {
    assertThat(Dates.told("In March 2020 we wrote; on 4 May 2020 we met."))
        .extracting(PartialDate::edtf)
        .containsExactly("2020-03", "2020-05-04");
  }

  @Test
  void takesTheDateOfAPolicyForNoTimeOfAnAction() {
    assertThat(Dates.told("We revised the March 2020 policy.")).isEmpty();
  }
}
