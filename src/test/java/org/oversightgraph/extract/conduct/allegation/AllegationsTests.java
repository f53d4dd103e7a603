package org.oversightgraph.extract.conduct.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.extract.conduct.Told;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;

/** What was alleged, in what words, under which standards, and the passages for it. */
class AllegationsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The sergeant had a case to answer for misconduct for failing to lock the gun cupboard. |"
            + " Failing to lock the gun cupboard",
        "A tribunal could find gross misconduct for the sergeant in respect of his use of a baton."
            + " | Use of a baton",
        "The sergeant had a case to answer for misconduct for mocking a black man's accent. |"
            + " A lost dog",
        "The sergeant had a case to answer for misconduct. | A lost dog"
      })
  void saysInAPhraseWhatItIs(String found, String gist) {
    assertThat(Told.of("We were of the opinion that: " + found).conduct.allegations())
        .extracting(AllegationEntry::gist)
        .containsExactly(gist);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for a breach of the Duties and Responsibilities standard | duties-responsibilities",
        "for not treating her with respect and courtesy | authority-respect-courtesy",
        "for failing to challenge or report a colleague | challenging-reporting",
        "for using excessive force | use-of-force",
        "for being dishonest about the key | honesty-integrity",
        "for discreditable conduct | discreditable-conduct",
        "for disclosing confidential information | confidentiality",
        "for losing the key | "
      })
  void namesStandards(String conduct, String standard) {
    Told told =
        Told.of("We found that the sergeant had a case to answer for misconduct " + conduct);

    assertThat(told.conduct.allegations().getFirst().standards())
        .isEqualTo(standard == null ? List.of() : List.of(standard));
  }

  @Test
  void takesAComplaintOfForceAndItsEndTogether() {
    assertThat(
            Told.of(
                    "Complaint of excessive force",
                    "We concluded that the constable had no case to answer.")
                .findings())
        .containsExactly("INVESTIGATOR NO_CASE_TO_ANSWER: constable on use-of-force");
  }

  @Test
  void appliesTheLastWordToWhatIsAlleged() {
    assertThat(
            Told.of(
                    "We found that the constable had a case to answer for gross misconduct for"
                        + " using excessive force. At a hearing the panel found misconduct proven.")
                .findings())
        .contains("PANEL PROVEN MISCONDUCT: constable on use-of-force");
  }

  @Test
  void keepsWhatIsProvenApartFromWhatIsNot() {
    assertThat(
            Told.of(
                    "Constable B attended a misconduct meeting, at which misconduct was proven for"
                        + " breaches of the Orders and Instructions standard. Misconduct was not"
                        + " proven for a breach of the Equality and Diversity standard.")
                .findings())
        .extracting(finding -> finding.replaceFirst(": .* on ", ": "))
        .containsExactly(
            "PANEL PROVEN MISCONDUCT: orders-instructions", "PANEL NOT_PROVEN: equality-diversity");
  }

  @Test
  void takesAWarningForSomethingAsItsProof() {
    assertThat(
            Told.of(
                    "Complaint of excessive force",
                    "The Investigator found that the constable had a case to answer for gross"
                        + " misconduct. At a misconduct meeting the constable was given a written"
                        + " warning for failing to show her respect and courtesy. The meeting did"
                        + " not find that there had been any other breaches.")
                .findings())
        .contains(
            "PANEL PROVEN: constable on authority-respect-courtesy",
            "PANEL NOT_PROVEN: constable on use-of-force");
  }

  @Test
  void tellsAVerdictAsAChargeOfItsOwn() {
    assertThat(
            Told.of("The constable was acquitted of the offence of careless driving.")
                .conduct
                .allegations())
        .singleElement()
        .satisfies(charge -> {
          assertThat(charge.gist()).isEqualTo("Criminal charge: careless driving");
          assertThat(charge.findings())
              .extracting(FindingEntry::stage, FindingEntry::result)
              .containsExactly(tuple("COURT", "NOT_GUILTY"));
        });
  }

  @Test
  void citesWhatMustBeReadToKnowIt() {
    Told told =
        Told.of(
            "We found that the sergeant had a case to answer for misconduct. The gate was green."
                + " The force agreed with our findings.");
    FindingEntry agreed = told.conduct.allegations().getFirst().findings().getLast();

    assertThat(Invented.words(told.page, agreed.evidence(), ""))
        .containsExactly(
            "We found that the sergeant had a case to answer for misconduct.",
            "The force agreed with our findings.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A dog was lost.",
        "Ms A rang. She rang again.",
        "Misconduct. Misconduct? Misconduct!"
      })
  void saysNothingWhereNothingIsSaid(String text) {
    Told told = Told.of(text.isEmpty() ? "Nothing." : text);

    assertThat(told.conduct.allegations()).isEmpty();
    assertThat(told.conduct.outcomes()).isEmpty();
    assertThat(told.conduct.proceedings()).isEmpty();
  }

  @Test
  void readsThePageAgainAsBefore() {
    String text =
        "We found that the sergeant had a case to answer for misconduct. At a misconduct meeting he"
            + " received a written warning.";

    assertThat(Told.of(text).conduct.allegations()).isEqualTo(Told.of(text).conduct.allegations());
    assertThat(Told.of(text).conduct.outcomes()).isEqualTo(Told.of(text).conduct.outcomes());
  }
}
