package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

  @ParameterizedTest
  @CsvSource({
    "2019-10-24, 2019-10-24, 2019-10-24",
    "2020-02-29, 2020-02-29, 2020-02-29",
    "2019-10, 2019-10-01, 2019-10-31",
    "2019-02, 2019-02-01, 2019-02-28",
    "2020-02, 2020-02-01, 2020-02-29",
    "2019, 2019-01-01, 2019-12-31"
  })
  void reachesFromTheFirstToTheLastDayThatItCanMean(
      String edtf, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.of(edtf);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-21, 2019-03-01, 2019-05-31",
    "2019-22, 2019-06-01, 2019-08-31",
    "2019-23, 2019-09-01, 2019-11-30",
    "2019-24, 2019-12-01, 2020-02-29",
    "2018-24, 2018-12-01, 2019-02-28"
  })
  void takesASeasonForWholeMonthsAndWinterIntoTheNextYear(
      String edtf, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.of(edtf);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03/2019-10, 2019-03-01, 2019-10-31",
    "2016/2018, 2016-01-01, 2018-12-31",
    "2019-23/2019-12-05, 2019-09-01, 2019-12-05",
    "2019-10-24/2019-10-24, 2019-10-24, 2019-10-24",
    "2019-10/2019, 2019-10-01, 2019-12-31",
    "2019/2019-03, 2019-01-01, 2019-03-31"
  })
  void reachesFromTheBeginningOfAnIntervalToItsEnd(
      String edtf, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.of(edtf);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @Test
  void leavesAnOpenEndOpen() {
    assertThat(PartialDate.of("2016/..").earliest()).isEqualTo("2016-01-01");
    assertThat(PartialDate.of("2016/..").latest()).isNull();
    assertThat(PartialDate.of("../2018-02").earliest()).isNull();
    assertThat(PartialDate.of("../2018-02").latest()).isEqualTo("2018-02-28");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019-10/2019-03", "2019/2018", "2019-10-24/2019-10-23", "2020-01/2019-22"})
  void refusesAnIntervalThatEndsBeforeItBegins(String edtf) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(edtf))
        .withMessage("'" + edtf + "' ends before it begins");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "autumn 2019",
        "24/10",
        "19-10",
        "2019-1",
        "2019-00",
        "2019-13",
        "2019-20",
        "2019-25",
        "2019-99",
        "2019-10-00",
        "2019-10-32",
        "2019-02-29",
        "2019-02-30",
        "2019-23-01",
        "2019-10-24T10:00",
        "20191024",
        " 2019",
        "2019?",
        "201X",
        "..",
        "2019/",
        "/2019",
        "2019/2020/2021",
        "2019/yesterday",
        "2019-13/.."
      })
  void refusesWhatIsNoDateAndSaysWhatWasExpected(String edtf) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(edtf))
        .withMessageContaining("is no date: expected a day 2019-10-24, month 2019-10, year 2019")
        .withMessageContaining("season 2019-23 (21 spring to 24 winter)")
        .withMessageEndingWith("or an interval 2019-03/2019-10");
  }

  @Test
  void namesThePartThatIsNoDate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of("2019-03/2019-99"))
        .withMessageStartingWith("'2019-99' is no date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(""))
        .withMessageStartingWith("'' is no date");
  }

  @Test
  void keepsTheWordsOfTheSource() {
    assertThat(new PartialDate("2019-23", "autumn 2019").text()).isEqualTo("autumn 2019");
    assertThat(PartialDate.of("2019-23").text()).isNull();
  }
}
