package org.oversightgraph.extract.conduct.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.extract.conduct.Told;

/** Who found what about whom. */
class FindingsTests {

  private static final String DRIVER_ANSWERS =
      "The Investigator found that the police driver had a case to answer for misconduct. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We were of the view that the sergeant may have a case to answer for gross misconduct. |"
            + " INVESTIGATOR CASE_TO_ANSWER GROSS_MISCONDUCT: sergeant",
        "In our opinion there was sufficient evidence upon which a reasonable tribunal could find"
            + " misconduct for both call handlers. |"
            + " INVESTIGATOR CASE_TO_ANSWER MISCONDUCT: two-call-handlers",
        "The Lead Investigator concluded that there was insufficient evidence upon which a tribunal"
            + " could find misconduct in respect of the dispatcher. |"
            + " INVESTIGATOR NO_CASE_TO_ANSWER: dispatcher",
        "In our view no reasonable panel could find gross misconduct for the constable. |"
            + " INVESTIGATOR NO_CASE_TO_ANSWER GROSS_MISCONDUCT: constable",
        "We found no indication that any person serving with the police may have behaved in a way"
            + " that would justify disciplinary proceedings. |"
            + " INVESTIGATOR NO_CASE_TO_ANSWER: nobody",
        "We concluded that the PCSO had not breached the standards of professional behaviour. |"
            + " INVESTIGATOR NO_CASE_TO_ANSWER: pcso",
        "We were of the opinion that the performance of three radio operators had been"
            + " unsatisfactory. | INVESTIGATOR CASE_TO_ANSWER PERFORMANCE: three-radio-operators",
        "Essex Police determined that the inspector had no case to answer. |"
            + " FORCE NO_CASE_TO_ANSWER: inspector",
        "The force disagreed that the inspector may have a case to answer. |"
            + " FORCE NO_CASE_TO_ANSWER: inspector",
        "The force considered that the inspector's conduct was misconduct rather than gross"
            + " misconduct. | FORCE CASE_TO_ANSWER MISCONDUCT: inspector",
        "At a hearing the panel found gross misconduct proven for the inspector. |"
            + " PANEL PROVEN GROSS_MISCONDUCT: inspector",
        "The chair of the misconduct meeting found that the inspector had no case to answer. |"
            + " PANEL NOT_PROVEN: inspector"
      })
  void tellsTheStage(String text, String finding) {
    assertThat(Told.of(text).findings()).containsExactly(finding);
  }

  @Test
  void keepsPeopleOfOneSentenceApart() {
    assertThat(
            Told.of(
                    "The Investigator was of the opinion that the sergeant had a case to answer for"
                        + " gross misconduct, the call handler had a case to answer for misconduct,"
                        + " while the inspector had no case to answer.")
                .findings())
        .containsExactly(
            "INVESTIGATOR CASE_TO_ANSWER GROSS_MISCONDUCT: sergeant",
            "INVESTIGATOR CASE_TO_ANSWER MISCONDUCT: call-handler",
            "INVESTIGATOR NO_CASE_TO_ANSWER: inspector");
  }

  @Test
  void takesOverWhatTheForceAgreesWith() {
    assertThat(
            Told.of(
                    DRIVER_ANSWERS
                        + "After reading our report, the force agreed with our findings.")
                .findings())
        .containsExactly(
            "INVESTIGATOR CASE_TO_ANSWER MISCONDUCT: police-driver",
            "FORCE CASE_TO_ANSWER MISCONDUCT: police-driver");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The force agreed to hold a misconduct meeting.",
        "The force did not agree with our findings.",
        "We suggested a written warning. The force agreed.",
        "The force agreed that the driver would receive management action."
      })
  void takesAgreementWithAnActionForNoFinding(String text) {
    assertThat(Told.of(DRIVER_ANSWERS + text).findings())
        .containsExactly("INVESTIGATOR CASE_TO_ANSWER MISCONDUCT: police-driver");
  }

  @Test
  void readsBothWhereTheForceAgreesThatSomethingIsSo() {
    assertThat(
            Told.of("Essex Police agreed with the IPCC that the constable had no case to answer.")
                .findings())
        .containsExactly(
            "INVESTIGATOR NO_CASE_TO_ANSWER: constable", "FORCE NO_CASE_TO_ANSWER: constable");
  }

  @Test
  void takesTheLaterWordOfAForce() {
    assertThat(
            Told.of(
                    "The force first agreed that the driver had a case to answer for gross"
                        + " misconduct. The force later revised its determination to misconduct.")
                .findings())
        .noneMatch(finding -> finding.contains("FORCE CASE_TO_ANSWER GROSS_MISCONDUCT"));
  }

  @Test
  void takesWhatNobodyIsSaidToHaveFoundForTheInvestigators() {
    assertThat(
            Told.of("Another officer was found to have a case to answer for misconduct.")
                .findings())
        .containsExactly("INVESTIGATOR CASE_TO_ANSWER MISCONDUCT: another-officer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The officer was interviewed about an allegation that he had breached the standards.",
        "There was an indication that the officer may have breached the standards.",
        "The post-mortem gave no indication that force had been used.",
        "We asked whether the officer had a duty to report.",
        "The coroner found no evidence of misconduct."
      })
  void leavesOutWhatNobodyFound(String text) {
    assertThat(Told.of(text).findings()).isEmpty();
  }

  @Test
  void countsSomeOfThem() {
    assertThat(
            Told.of(
                    "Four officers went to the house. We concluded that two of the four officers"
                        + " had a case to answer for misconduct.")
                .findings())
        .containsExactly("INVESTIGATOR CASE_TO_ANSWER MISCONDUCT: two-officers");
  }

  @Test
  void letsATribunalOverturnAPanel() {
    assertThat(
            Told.of(
                    "Complaint of excessive force",
                    "The Investigator concluded that the constable had a case to answer for gross"
                        + " misconduct. At a misconduct hearing a panel found gross misconduct"
                        + " proven for the constable. The constable appealed, and a police appeals"
                        + " tribunal found the allegation not proven.")
                .findings())
        .containsExactly(
            "INVESTIGATOR CASE_TO_ANSWER GROSS_MISCONDUCT: constable",
            "PANEL PROVEN GROSS_MISCONDUCT: constable",
            "APPEAL NOT_PROVEN: constable on use-of-force");
  }
}
