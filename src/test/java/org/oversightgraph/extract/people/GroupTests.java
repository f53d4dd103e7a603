package org.oversightgraph.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant where the page counts people or points back at those whom it counted. */
class GroupTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two of the four officers were late. | two-officers 2",
        "One of the four officers was late. | one-of-the-four-officers 1",
        "None of the four officers was late. | four-officers 4",
        "Neither officer was late. | two-officers 2",
        "Both officers were late. | two-officers 2",
        "All six officers were late. | six-officers 6",
        "The second pair of attending officers was late. | two-officers 2"
      })
  void counts(String text, String meant) {
    assertThat(Told.of(text).meant()).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The officers left. | The officers | four-officers 4",
        "None of the officers left. | None of the officers | four-officers 4",
        "One of the officers left. | One of the officers | one-of-the-four-officers 1",
        "One officer left. | One officer | one-of-the-four-officers 1",
        "Two officers left. | Two officers | two-officers 2",
        "Four police officers left. | Four police officers | four-officers 4",
        "The attending officers left. | The attending officers | four-officers 4",
        "Two left, and two stayed. | Two left | two-officers 2",
        "All four left. | All four | four-officers 4",
        "All of them left. | All of them | four-officers 4",
        "They left. | They | four-officers 4",
        "The other two officers left. | The other two officers | two-other-officers 2",
        "Two further officers left. | Two further officers | two-further-officers 2",
        "The fourth officer left. | The fourth officer | fourth-officer 1"
      })
  void pointsBackAtFourOfficers(String next, String words, String meant) {
    assertThat(Told.of("Four officers came. " + next).meant(words)).containsExactly(meant);
  }

  @Test
  void speaksOfOneAndThenOfTheOther() {
    Told told =
        Told.of(
            "Two officers came. One officer received a warning and the other officer retired."
                + " One was late. The other was early. They left.");

    assertThat(told.meant("One officer")).containsExactly("one-of-the-two-officers 1");
    assertThat(told.meant("the other officer")).containsExactly("the-other-of-the-two-officers 1");
    assertThat(told.meant("The other was")).containsExactly("the-other-of-the-two-officers 1");
  }

  @Test
  void takesOneAndTheOtherTogetherForBoth() {
    Told told =
        Told.of(
            "Two officers came. One officer was sacked and the other officer retired."
                + " They will be barred.");

    assertThat(told.meant("They"))
        .containsExactlyInAnyOrder("one-of-the-two-officers 1", "the-other-of-the-two-officers 1");
  }

  @Test
  void makesThoseWhoActTogetherAGroupOfTheirOwn() {
    Told told =
        Told.of(
            "Eight officers were interviewed. We thought that three officers had a case to answer."
                + " A meeting was held for the three officers. The other five officers had none.");

    assertThat(told.meant("the three officers")).containsExactly("three-officers 3");
    assertThat(told.meant("The other five officers")).containsExactly("five-other-officers 5");
    assertThat(told.subject("three-officers").partOf()).isEqualTo("eight-officers");
  }

  @Test
  void keepsPartsOfACountedGroupWithinIt() {
    Told told =
        Told.of(
            "Nine officers were accused. Four officers lost their posts, and the chair said of the"
                + " five former officers that they had lost theirs in all but name. All of them"
                + " except one officer were barred.");

    assertThat(told.meant())
        .startsWith("nine-officers 9", "four-officers 4", "five-former-officers 5")
        .contains("nine-officers 9");
    assertThat(told.subject("four-officers").partOf()).isEqualTo("nine-officers");
    assertThat(told.subject("five-former-officers").partOf()).isEqualTo("nine-officers");
    assertThat(told.subject("five-former-officers").employment()).isEqualTo("FORMER");
  }

  @Test
  void addsUpThoseWhoWereNamedInOneBreath() {
    Told told =
        Told.of(
            "Two dog handlers, one PCSO and an inspector were interviewed under"
                + " caution. The officers and staff had a case to answer. All four were warned.");

    String[] four = {"two-dog-handlers 2", "pcso 1", "inspector 1"};
    assertThat(told.meant("The officers and staff")).containsExactly(four);
    assertThat(told.meant("All four")).containsExactly(four);
  }

  @Test
  void addsASupervisorToTheOfficers() {
    Told told =
        Told.of(
            "Two officers came. Their supervisor sent them away. The three officers were warned.");

    assertThat(told.meant("The three officers"))
        .containsExactlyInAnyOrder("two-officers 2", "supervisor 1");
  }

  @Test
  void givesTheSubjectsOfAnInvestigation() {
    Told told =
        Told.of(
            "Three detention officers and a sergeant were identified as subjects."
                + " There was no case for any of the subjects.");

    assertThat(told.meant("any of the subjects"))
        .containsExactly("three-detention-officers 3", "sergeant 1");
  }

  @Test
  void picksOneOutOfAGroup() {
    Told told =
        Told.of("Two officers, one of whom was a tutor constable, ran. The tutor constable fell.");

    assertThat(told.meant("The tutor constable")).containsExactly("one-of-the-two-officers 1");
    assertThat(told.subject("one-of-the-two-officers").partOf()).isEqualTo("two-officers");
    assertThat(told.subject("one-of-the-two-officers").label()).isEqualTo("Tutor constable");
  }

  @Test
  void takesNoThingsForPeople() {
    Told told =
        Told.of(
            "We interviewed ten officers. Of the other allegations, four were dropped."
                + " Both vehicles stopped.");

    assertThat(told.meant()).containsExactly("ten-officers 10");
  }

  @Test
  void tellsAnOfficerFromAStrangerByTheirPronouns() {
    Told told =
        Told.of("The officer spoke with a woman. She said that she was ill. He found a key.");

    assertThat(told.words()).containsExactly("The officer", "He");
    assertThat(told.meant()).containsExactly("officer 1", "officer 1");
  }

  @Test
  void givesTheRankOfAllOfThem() {
    Told told = Told.of("Fourteen officers, all of them sergeants, shared jokes.");

    assertThat(told.meant()).containsExactly("fourteen-officers 14", "fourteen-officers 14");
    assertThat(told.subject("fourteen-officers").rank()).isEqualTo("SERGEANT");
  }
}
