package org.oversightgraph.extract.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a finding or an outcome is about, where others are named in the same breath. */
class ParticipantTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A constable lost a baton. He admitted this to his inspector. We found that the officer had a"
            + " case to answer for misconduct. | constable",
        "A call handler took the call. We found a case to answer for misconduct for the call handler,"
            + " for failing to tell the duty sergeant of the knife. | call-handler",
        "An officer in the case, a detective sergeant, kept a coat. We thought that the DS had a"
            + " case to answer for misconduct. | officer-in-the-case",
        "A constable struck a man. His sergeant saw it. We thought that it was the constable who had"
            + " a case to answer for misconduct. | constable",
        "A traffic constable stopped a van. His sergeant signed the form. She said that she had not"
            + " read it. In our view he had a case to answer for misconduct. | traffic-constable",
        "We found that the sergeant had a case to answer for misconduct for , and a constable left. |"
            + " sergeant",
        "An analyst read a file. The analyst told an inspector of it. We concluded that the analyst"
            + " had a case to answer for misconduct. | analyst"
      })
  void findsOfWhomSomethingWasFound(String text, String who) {
    assertThat(Told.of(text).findings())
        .containsExactly("INVESTIGATOR CASE_TO_ANSWER MISCONDUCT: " + who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We found that a clerk at the counter had a case to answer for misconduct. His manager gave"
            + " him words of advice. | clerk",
        "A sergeant had a case to answer for misconduct. The meeting was chaired by a superintendent,"
            + " and the sergeant was given a written warning. | sergeant",
        "Nine officers were investigated. All of them except one officer were dismissed without"
            + " notice. | nine-officers"
      })
  void findsToWhomSomethingHappened(String text, String who) {
    assertThat(Told.of(text).conduct.outcomes())
        .singleElement()
        .satisfies(outcome -> assertThat(outcome.subjects()).containsExactly(who));
  }

  @Test
  void givesMembersOfAGroupFatesOfTheirOwn() {
    Told told =
        Told.of(
            "Four detention officers watched a cell. We found a case to answer for misconduct for"
                + " two of the four. The third, in our opinion, had no case to answer.");

    assertThat(told.findings())
        .containsExactly(
            "INVESTIGATOR CASE_TO_ANSWER MISCONDUCT: two-detention-officers",
            "INVESTIGATOR NO_CASE_TO_ANSWER: third-of-the-four-detention-officers");
  }

  @Test
  void saysOnlyThatItWasSomeWhereNoNumberIsStated() {
    Told told =
        Told.of(
            "Eleven officers were investigated for messages. By then a good third of the eleven had"
                + " retired.");

    assertThat(told.outcomes()).isEqualTo(List.of("RETIRED x0"));
  }

  @Test
  void leavesThoseWhoAdviseOutOfIt() {
    Told told =
        Told.of(
            "Managers dealt with the note via management advice before an inspector came back.");

    assertThat(told.outcomes()).isEmpty();
  }
}
