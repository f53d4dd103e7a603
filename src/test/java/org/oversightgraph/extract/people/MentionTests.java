package org.oversightgraph.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant by a phrase that names people of the police. */
class MentionTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officer D climbed the wall. | officer-d 1",
        "Officers D and E climbed the wall. | officer-d 1, officer-e 1",
        "PC 3 climbed the wall. | pc-3 1",
        "Officer two climbed the wall. | officer-2 1",
        "The third officer climbed the wall. | third-officer 1",
        "A second call handler took the call. | second-call-handler 1",
        "A detention officer looked in. | detention-officer 1",
        "The custody sergeant signed the form. | custody-sergeant 1",
        "A former officer rang the bell. | former-officer 1",
        "Five detective constables rang the bell. | five-detective-constables 5",
        "A PCSO and two special constables waved. | pcso 1, two-special-constables 2",
        "Three members of Essex Police staff waved. | three-members-of-staff 3",
        "Essex Police officers waved. | officers ?",
        "A number of officers waved. | officers ?"
      })
  void namesThePeople(String text, String meant) {
    assertThat(Told.of(text).meant()).containsExactly(meant.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr A and Ms B shouted.",
        "A probation officer wrote to us.",
        "Two paramedics and a doctor came.",
        "Our investigators went to the house.",
        "The panel sat for three days.",
        "Staff at the hospital rang.",
        "A member of staff of a bakery rang.",
        "The supermarket manager rang.",
        "The driver left.",
        "Officer safety training was overdue.",
        "This fell below what is expected of a police officer."
      })
  void leavesEverybodyElseAlone(String text) {
    assertThat(Told.of(text).meant()).isEmpty();
  }

  @Test
  void doesNotTakeTheOfficerForSomebodyWhoIsOnlyOnDuty() {
    Told told =
        Told.of(
            "Two officers chased a boy. The custody officer was told nothing. The officer received"
                + " a written warning.");

    assertThat(told.meant())
        .containsExactly("two-officers 2", "custody-officer 1", "two-officers 1");
  }

  @Test
  void takesTheWholePhrase() {
    Told told =
        Told.of(
            "Two plain-clothed Essex Police (EP) officers ran. The constable’s line manager saw it."
                + " None of the three call handlers rang. We agreed that officer B had run.");

    assertThat(told.words())
        .containsExactly(
            "Two plain-clothed Essex Police (EP) officers",
            "The constable’s line manager",
            "None of the three call handlers",
            "officer B");
  }

  @Test
  void knowsALetterAgain() {
    Told told = Told.of("Officer D ran. We spoke with officer E. Officer D’s report was short.");

    assertThat(told.meant()).containsExactly("officer-d 1", "officer-e 1", "officer-d 1");
  }

  @Test
  void takesTheLettersInBracketsForThePeopleBeforeThem() {
    Told told = Told.of("Two officers (officers D and E) ran. Both officers fell.");

    assertThat(told.meant("Both officers")).containsExactly("officer-d 1", "officer-e 1");
    assertThat(told.keys()).containsExactly("officer-d", "officer-e");
  }

  @Test
  void takesAPlaceInARowForTheNumber() {
    Told told =
        Told.of(
            "The first officer ran. A second officer fell. A third officer sat."
                + " Officers one and three were warned.");

    assertThat(told.meant("Officers one and three"))
        .containsExactly("first-officer 1", "third-officer 1");
  }

  @Test
  void readsTwoPlacesInARow() {
    assertThat(Told.of("There was no case for the second and third officer.").meant())
        .containsExactly("second-officer 1", "third-officer 1");
  }

  @Test
  void numbersThoseWhoWereSpokenOfBefore() {
    Told told =
        Told.of(
            "One officer held the door. Another officer pushed it."
                + " The second officer was dismissed. The first officer was not.");

    assertThat(told.meant("The second officer")).containsExactly("another-officer 1");
    assertThat(told.meant("The first officer")).containsExactly("officer 1");
  }

  @Test
  void keepsTwoOfAKindApart() {
    Told told =
        Told.of(
            "A sergeant shared the picture with colleagues. Later a sergeant who had seen it"
                + " complained.");

    assertThat(told.meant()).containsExactly("sergeant 1", "sergeant-no-2 1");
  }

  @Test
  void knowsADescribedOfficerAgain() {
    Told told =
        Told.of(
            "Six officers came. The officer who kicked the man had a case to answer."
                + " The officer who kicked the man received a warning.");

    assertThat(told.meant())
        .containsExactly(
            "six-officers 6", "officer-who-kicked-the-person 1", "officer-who-kicked-the-person 1");
  }

  @Test
  void takesAnOfficerWhoIsDescribedForTheOneWhoDidSo() {
    Told told =
        Told.of(
            "An officer stopped a cyclist. A custody sergeant booked him in."
                + " We interviewed the officer who stopped the cyclist.");

    assertThat(told.meant("the officer")).containsExactly("officer 1");
  }

  @Test
  void takesTheConstableForTheOnlyOfficer() {
    Told told = Told.of("An officer wrote letters. The constable was dismissed.");

    assertThat(told.meant()).containsExactly("officer 1", "officer 1");
    assertThat(told.subject("officer").rank()).isEqualTo("CONSTABLE");
  }

  @Test
  void saysThatNobodyIsMeant() {
    String anyone = "anyone-serving-with-the-police ?";
    Told told =
        Told.of(
            "Nothing suggested that any person serving with the police had erred."
                + " No officers or staff members were to blame."
                + " Nor was any police officer or member of staff rude.");

    assertThat(told.meant()).containsExactly(anyone, anyone, anyone);
    assertThat(told.subject("anyone-serving-with-the-police").role()).isEqualTo("OTHER");
  }
}
