package org.oversightgraph.extract.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.SharedMaterial;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.ProceedingEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

/** The conduct that real publications tell of. */
class ConductMaterialTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @Test
  void climbsTheLadderOfOfficerA() throws IOException {
    Conduct conduct = conduct("000_478d9325d0b2838d");
    AllegationEntry letter = conduct.allegations().getFirst();

    assertThat(letter.subjects()).containsExactly("officer-a");
    assertThat(letter.findings())
        .extracting(FindingEntry::stage, FindingEntry::result, FindingEntry::standards)
        .containsExactly(
            tuple("INVESTIGATOR", "CASE_TO_ANSWER", List.of()),
            tuple(
                "FORCE",
                "CASE_TO_ANSWER",
                List.of("authority-respect-courtesy", "equality-diversity", "orders-instructions")),
            tuple("PANEL", "PROVEN", List.of("authority-respect-courtesy", "orders-instructions")),
            tuple("PANEL", "NOT_PROVEN", List.of("equality-diversity")));
    assertThat(conduct.proceedings())
        .extracting(ProceedingEntry::key)
        .containsExactly("misconduct-meeting-2019-23");
    assertThat(conduct.outcomes())
        .extracting(OutcomeEntry::kind, OutcomeEntry::subjects)
        .containsExactlyInAnyOrder(
            tuple("WRITTEN_WARNING", List.of("officer-a")),
            tuple("MANAGEMENT_ACTION", List.of("officer-b")));
  }

  @Test
  void findsNothingAgainstOfficerB() throws IOException {
    assertThat(conduct("000_478d9325d0b2838d").allegations())
        .filteredOn(each -> each.subjects().contains("officer-b"))
        .flatExtracting(AllegationEntry::findings)
        .extracting(FindingEntry::result)
        .containsExactly("NO_CASE_TO_ANSWER");
  }

  @Test
  void countsWhatBecameOfTheChat() throws IOException {
    Conduct conduct = conduct("001_fadcde4ae3077abe");

    assertThat(conduct.outcomes())
        .extracting(OutcomeEntry::kind, OutcomeEntry::count)
        .contains(
            tuple("CONVICTED", 2),
            tuple("ACQUITTED", 1),
            tuple("CUSTODIAL_SENTENCE", 2),
            tuple("DISMISSAL_WITHOUT_NOTICE", 2),
            tuple("WOULD_HAVE_BEEN_DISMISSED", 4));
    assertThat(conduct.proceedings())
        .extracting(ProceedingEntry::key)
        .contains("misconduct-hearing-2022-12");
    assertThat(conduct.allegations())
        .flatExtracting(AllegationEntry::findings)
        .filteredOn(finding -> finding.result().equals("PROVEN"))
        .flatExtracting(FindingEntry::standards)
        .contains(
            "discreditable-conduct",
            "authority-respect-courtesy",
            "challenging-reporting",
            "equality-diversity");
  }

  @Test
  void keepsTheFourProceedingsApart() throws IOException {
    Conduct conduct = conduct("002_f382fb9cf33fecbe");

    assertThat(conduct.proceedings())
        .extracting(ProceedingEntry::kind)
        .containsExactlyInAnyOrder(
            "ACCELERATED_MISCONDUCT_HEARING",
            "MISCONDUCT_MEETING",
            "MISCONDUCT_HEARING",
            "CRIMINAL_TRIAL");
    assertThat(conduct.outcomes())
        .extracting(OutcomeEntry::kind, OutcomeEntry::count)
        .containsExactlyInAnyOrder(
            tuple("CONVICTED", 2),
            tuple("CUSTODIAL_SENTENCE", 2),
            tuple("DISMISSAL_WITHOUT_NOTICE", 1),
            tuple("DISMISSAL_WITHOUT_NOTICE", 1),
            tuple("WOULD_HAVE_BEEN_DISMISSED", 1),
            tuple("BARRED_LIST", 2),
            tuple("WRITTEN_WARNING", 3));
  }

  private static Conduct conduct(String seed) throws IOException {
    String text = Files.readString(SharedMaterial.require("seeds/" + seed + ".txt"));
    Publication page = Invented.official(text);
    return Conduct.of(page, People.of(page, VOCABULARY, List.of("metropolitan")), VOCABULARY);
  }
}
