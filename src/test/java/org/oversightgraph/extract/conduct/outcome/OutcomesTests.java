package org.oversightgraph.extract.conduct.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.extract.conduct.Told;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;

/** What happened to whom, and to how many. */
class OutcomesTests {

  private static final String DRIVER_ANSWERS =
      "We concluded that the police driver had a case to answer for misconduct. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Both sergeants received a written warning. | WRITTEN_WARNING x2",
        "The constable was given a final written warning. | FINAL_WRITTEN_WARNING x1",
        "All three call handlers received management advice. | MANAGEMENT_ADVICE x3",
        "The force proposed to deal with this through management action for the PCSO. |"
            + " MANAGEMENT_ACTION x1",
        "The force agreed that two constables would receive words of advice. | LEARNING x2",
        "The two sergeants were dismissed without notice. | DISMISSAL_WITHOUT_NOTICE x2",
        "The panel ruled that the inspector would have been dismissed had she still been serving. |"
            + " WOULD_HAVE_BEEN_DISMISSED x1",
        "The inspector had resigned before the hearing. | RESIGNED x1",
        "The inspector has since retired. | RETIRED x1",
        "The constable pleaded guilty to theft. | CONVICTED x1",
        "A jury found the constable not guilty of theft. | ACQUITTED x1",
        "The constable was placed on the College of Policing barred list. | BARRED_LIST x1",
        "As the constable had left the force, no further action could be taken. | NO_ACTION x1"
      })
  void namesKindAndNumber(String text, String outcome) {
    assertThat(Told.of(text).outcomes()).containsExactly(outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We suggested that the sergeant receive management action.",
        "In our opinion a written warning would be appropriate for the sergeant.",
        "The sergeant would have received a written warning.",
        "The sergeant was not dismissed.",
        "The panel considered whether the sergeant should be given a final written warning.",
        "The case against the sergeant was dismissed.",
        "The man was convicted of assaulting the sergeant.",
        "The man had resigned from his job.",
        "Officers served the man with a harassment warning.",
        "The officers took no further action and left.",
        "It could result in dismissal."
      })
  void leavesOutWhatDidNotHappenToPolice(String text) {
    assertThat(Told.of(text).outcomes()).isEmpty();
  }

  @Test
  void tellsOneFromTheOther() {
    assertThat(
            Told.of(
                    "Two officers went to a hearing. One officer was dismissed without notice and"
                        + " the other officer would have been dismissed had he not resigned.")
                .outcomes())
        .containsExactly("DISMISSAL_WITHOUT_NOTICE x1", "WOULD_HAVE_BEEN_DISMISSED x1");
  }

  @Test
  void keepsApartThoseWhoAreSingledOut() {
    assertThat(
            Told.of(
                    "Three officers went to a hearing. One of the officers received a written"
                        + " warning. Another officer received a written warning.")
                .outcomes())
        .containsExactly("WRITTEN_WARNING x1", "WRITTEN_WARNING x1");
  }

  @Test
  void takesThoseOfWhomItWasFound() {
    assertThat(
            Told.of(DRIVER_ANSWERS + "The force proposed to deal with this by management action.")
                .outcomes())
        .containsExactly("MANAGEMENT_ACTION x1");
  }

  @Test
  void takesWhatTheForceAccepts() {
    assertThat(
            Told.of(
                    DRIVER_ANSWERS
                        + "We recommended that the driver receive management action. The force"
                        + " agreed with our recommendation.")
                .outcomes())
        .containsExactly("MANAGEMENT_ACTION x1");
  }

  @Test
  void countsAPartOfManagementActionOnce() {
    assertThat(
            Told.of("The sergeant received management action, in the form of words of advice.")
                .outcomes())
        .containsExactly("MANAGEMENT_ACTION x1");
  }

  @Test
  void knowsAFindingWithoutASanction() {
    assertThat(
            Told.of(
                    "At the misconduct meeting the panel found misconduct proven for the sergeant."
                        + " The chair decided that no further action was required.")
                .outcomes())
        .containsExactly("FINDING_NO_FURTHER_ACTION x1");
  }

  @Test
  void sumsUpThoseWhoWereNamed() {
    assertThat(
            Told.of(
                    "We were of the view that two sergeants and a constable had a case to answer for"
                        + " misconduct. The force confirmed that all three would receive management"
                        + " advice.")
                .outcomes())
        .containsExactly("MANAGEMENT_ADVICE x3");
  }

  @Test
  void leavesOutThoseWhoAreExcepted() {
    assertThat(
            Told.of(
                    "The hearing was about six officers. All six officers apart from one officer"
                        + " will be added to the barred list.")
                .outcomes())
        .containsExactly("BARRED_LIST x5");
  }

  @Test
  void saysWhoAndWhere() {
    List<OutcomeEntry> outcomes =
        Told.of(
                "The sergeant attended a misconduct meeting in May 2018. The sergeant received a"
                    + " written warning.")
            .conduct
            .outcomes();

    assertThat(outcomes)
        .singleElement()
        .satisfies(warning -> {
          assertThat(warning.key()).isEqualTo("written-warning-sergeant");
          assertThat(warning.subjects()).containsExactly("sergeant");
          assertThat(warning.proceeding()).isEqualTo("misconduct-meeting-2018-05");
          assertThat(warning.evidence().readings()).isNotEmpty();
        });
  }
}
