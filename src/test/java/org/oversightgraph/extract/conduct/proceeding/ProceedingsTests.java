package org.oversightgraph.extract.conduct.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.extract.conduct.Told;

/** Proceedings that took place, and when. */
class ProceedingsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The sergeant attended a misconduct meeting in autumn 2017. | MISCONDUCT_MEETING 2017-23",
        "In March 2018 the sergeant appeared before a gross misconduct panel. |"
            + " MISCONDUCT_HEARING 2018-03",
        "A misconduct hearing for the sergeant took place on 4 May 2018. |"
            + " MISCONDUCT_HEARING 2018-05-04",
        "The force agreed to hold a misconduct meeting, at which a breach was found. |"
            + " MISCONDUCT_MEETING",
        "The force held an accelerated misconduct hearing in 2021. |"
            + " ACCELERATED_MISCONDUCT_HEARING 2021",
        "An inquest into her death, which concluded in June 2019, found that she had fallen. |"
            + " INQUEST 2019-06",
        "The report was kept back until the inquest had concluded, in early 2020. | INQUEST 2020",
        "In April 2017 the constable stood trial and was acquitted of theft. |"
            + " CRIMINAL_TRIAL 2017-04"
      })
  void namesKindAndDate(String text, String proceeding) {
    assertThat(Told.of(text).proceedings()).containsExactly(proceeding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We recommended a misconduct meeting.",
        "The force agreed to hold a misconduct hearing.",
        "We directed the force to hold a misconduct hearing in May 2018.",
        "The sergeant should attend a misconduct meeting.",
        "The sergeant resigned before the misconduct hearing.",
        "The man was found guilty after a trial in May 2018.",
        "He heard voices at the meeting of the council.",
        "We gathered documents for the inquest."
      })
  void leavesOutWhatDidNotTakePlace(String text) {
    assertThat(Told.of(text).proceedings()).isEmpty();
  }

  @Test
  void tellsOneOfWhichSeveralSentencesSpeak() {
    assertThat(
            Told.of(
                    "The force held a misconduct hearing for the sergeant. The hearing took place in"
                        + " May 2018. At the hearing the panel found the case not proven.")
                .proceedings())
        .containsExactly("MISCONDUCT_HEARING 2018-05");
  }

  @Test
  void keepsTwoOfOneKindApartByTheirDates() {
    assertThat(
            Told.of(
                    "The sergeant attended a misconduct meeting in May 2018. The constable attended"
                        + " a misconduct meeting in June 2019.")
                .proceedings())
        .containsExactly("MISCONDUCT_MEETING 2018-05", "MISCONDUCT_MEETING 2019-06");
  }

  @Test
  void takesTheDayOfTheSanctionWhereNoOtherIsTold() {
    assertThat(
            Told.of(
                    "The force held a gross misconduct hearing for the sergeant. In May 2018 he was"
                        + " dismissed without notice.")
                .proceedings())
        .containsExactly("MISCONDUCT_HEARING 2018-05");
  }
}
