package org.oversightgraph.extract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;

/** What is stated of people: label, rank, employment, part in the case, forces. */
class SubjectTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The female officer was kind. | Officer",
        "Two male officers were kind. | Two officers",
        "Six officers came. The officer who kicked the girl was kind. | Officer who kicked the"
            + " person",
        "The FCR operator was kind. | FCR operator",
        "A community support officer was kind. | PCSO",
        "Officers were kind. | Officers",
        "Four former officers were kind. | Four former officers"
      })
  void labelsWithoutAProtectedCharacteristic(String text, String label) {
    assertThat(Told.of(text).people.subjects())
        .extracting(SubjectEntry::label)
        .last()
        .isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The sergeant was interviewed under misconduct caution. | SUBJECT",
        "The sergeant was served with a notice of investigation. | SUBJECT",
        "There was no case to answer for the sergeant. | SUBJECT",
        "A statement was obtained from the sergeant. | WITNESS",
        "We interviewed the sergeant as a witness. | WITNESS",
        "The sergeant raised concerns about a colleague. | REPORTER",
        "The sergeant felt humiliated. | VICTIM",
        "The constable was given advice by the sergeant. | OTHER",
        "The sergeant had the keys. | OTHER"
      })
  void tellsThePartInTheCase(String text, String role) {
    assertThat(Told.of(text).subject("sergeant").role()).isEqualTo(role);
  }

  @Test
  void tellsWhoSupervised() {
    Told told =
        Told.of("The constable’s supervisor saw it. The other manager had a case to answer.");

    assertThat(told.subject("supervisor").role()).isEqualTo("SUPERVISOR");
    assertThat(told.subject("another-manager").role()).isEqualTo("SUBJECT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The inspector had since retired. | FORMER",
        "The inspector resigned before the hearing. | FORMER",
        "The inspector was no longer serving. | FORMER",
        "The inspector is still serving. | SERVING",
        "The inspector saw that the man had left the police van. | UNKNOWN",
        "The inspector said that a woman had resigned from the council. | UNKNOWN"
      })
  void tellsWhoHasLeft(String text, String employment) {
    assertThat(Told.of(text).subject("inspector").employment()).isEqualTo(employment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Kent Police officer ran. | kent CURRENT",
        "An officer from Kent Police ran. | kent CURRENT",
        "An officer ran. | ''",
        "The officer had transferred from Kent Police. | kent FORMER",
        "The officer had previously worked for Kent Police. | kent FORMER",
        "The officer was also a former Kent Police officer. | kent FORMER",
        "The officer had transferred to Kent Police. | kent CURRENT, essex FORMER",
        "The officer gave Kent Police a file. | ''"
      })
  void tellsWhereOneServes(String text, String services) {
    List<String> expected = services.isEmpty() ? List.of() : List.of(services.split(", "));

    assertThat(Told.of(text).service("officer")).containsExactlyElementsOf(expected);
  }

  @Test
  void countsThoseOfAGroupWhoServe() {
    Told told =
        Told.of(
            "Four officers met. Three of the officers had previously served with Kent Police."
                + " We wrote to Kent Police, to which one of the officers had since transferred.");

    assertThat(told.service("three-officers")).containsExactly("kent FORMER");
    assertThat(told.subject("three-officers").partOf()).isEqualTo("four-officers");
    assertThat(told.service("one-of-the-three-officers"))
        .containsExactly("kent CURRENT", "essex FORMER");
  }

  @Test
  void citesTheSentences() {
    Told told = Told.of("A sergeant sat down. We served the sergeant with a notice.");

    assertThat(Invented.words(told.page, told.subject("sergeant").evidence(), "role"))
        .containsExactly("A sergeant sat down.", "We served the sergeant with a notice.");
  }

  @Test
  void keepsThoseToWhomFactsReferAndThoseUnderInvestigation() {
    Told told =
        Told.of(
            "Officers came. Eight officers were interviewed under caution, and three of the"
                + " officers were dismissed. A meeting was held for the three officers. A sergeant"
                + " watched. An inspector slept.");

    assertThat(told.people.subjectsReferredTo(Set.of("inspector")))
        .extracting(SubjectEntry::key)
        .containsExactly("eight-officers", "three-officers", "inspector");
  }

  @Test
  void countsThoseWithOneLabelAnew() {
    Told told =
        Told.of("A sergeant sat. A sergeant stood. A sergeant was dismissed. A sergeant fell.");

    assertThat(told.keys()).contains("sergeant", "sergeant-no-2", "sergeant-no-3");
    assertThat(told.people.subjectsReferredTo(Set.of("sergeant-no-4")))
        .extracting(SubjectEntry::key, SubjectEntry::label)
        .containsExactly(
            tuple("sergeant-no-3", "Sergeant"), tuple("sergeant-no-4", "Sergeant (2)"));
  }

  @Test
  void makesSubjectsOfThoseWhoFaceSomething() {
    Told told = Told.of("An inspector slept. Officer G felt humiliated. A constable woke.");

    assertThat(
            told.people.subjectsReferredTo(Set.of("inspector", "officer-g"), Set.of("constable")))
        .extracting(SubjectEntry::key, SubjectEntry::role)
        .containsExactly(
            tuple("inspector", "SUBJECT"),
            tuple("officer-g", "VICTIM"),
            tuple("constable", "OTHER"));
  }

  @Test
  void keepsTheGroupOfThoseToWhomFactsRefer() {
    Told told = Told.of("Two officers came. One of the two, the second officer, fell.");

    assertThat(told.subject("second-officer").partOf()).isEqualTo("two-officers");
    assertThat(told.people.subjectsReferredTo(Set.of("second-officer")))
        .extracting(SubjectEntry::key)
        .containsExactly("two-officers", "second-officer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The officer rang her supervisor, a detective sergeant. | supervisor | SERGEANT",
        "The officer (officer K) was an acting inspector, and slept. | officer-k | INSPECTOR",
        "Officer K, who was at the time a police constable, slept. | officer-k | CONSTABLE",
        "Officer K was a sergeant’s friend. | officer-k |"
      })
  void readsTheRankBesideAnotherWord(String text, String key, String rank) {
    assertThat(Told.of(text).subject(key).rank()).isEqualTo(rank);
  }
}
