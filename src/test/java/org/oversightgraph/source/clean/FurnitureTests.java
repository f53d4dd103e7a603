package org.oversightgraph.source.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FurnitureTests {

  private static final String GLOSSARY =
      """
      A body that trains the dogs of three counties.
      Deals with keys that were lost on duty.
      Department within a town hall that counts the lamps.
      Night duty covers the hours from ten until six.
      The ending of a search before anything was found.
      You can ask for a copy of the map at any time.
      """;
  private static final String PAGE =
      """
      A fall from a ladder – Wessex Police, May 2019

      A man fell from a ladder in May 2019.

      An officer held the ladder and looked away.
      """;

  @Test
  void takesOutAGlossaryThatStandsOnce() {
    assertThat(Furniture.without(GLOSSARY + "\n" + PAGE)).isEqualTo(PAGE.strip());
  }

  @Test
  void takesOutAGlossaryWithBlankLines() {
    String apart = GLOSSARY.replace("\n", "\n\n");

    assertThat(Furniture.without(apart + PAGE + "\n" + apart)).isEqualTo(PAGE.strip());
  }

  @Test
  void keepsAnAccountThatSpeaksOfTheInvestigation() {
    String account =
        """
        The investigation began in May.
        The complaint was upheld.
        The person was not seen again.
        An investigation was held by the force.
        The process was found to be slow.\
        """;

    assertThat(Furniture.without(account)).isEqualTo(account);
  }

  @Test
  void takesOutAGlossaryRightBeforeAHeading() {
    String page = PAGE + "\n" + GLOSSARY + "IOPC reference\n2019/123456";

    assertThat(Furniture.without(page)).isEqualTo(PAGE + "\nIOPC reference\n2019/123456");
  }

  @Test
  void keepsAnAnswerThatIsGivenTwice() {
    String answers =
        """
        The IOPC recommends that ladders are held.
        The force has read the report and accepts the recommendation.
        It will hold ladders.
        The IOPC recommends that ladders are counted.
        The force has read the report and accepts the recommendation.
        It will hold ladders.\
        """;

    assertThat(Furniture.without(answers)).isEqualTo(answers);
  }

  @Test
  void takesOutTheHeadingUnderTheNameOfTheSite() {
    String twin = "Oxbridge Courier | A fall from a ladder – Wessex Police, May 2019\n\n";

    assertThat(Furniture.without(twin + PAGE)).isEqualTo(PAGE.strip());
  }

  @Test
  void takesOutWhatAPaperSaysOfItself() {
    String note = "\nOxbridge Courier\nOxbridge Courier is a weekly newspaper for the county.";

    assertThat(Furniture.without(PAGE + note)).isEqualTo(PAGE.strip());
  }

  @Test
  void keepsTheFactAfterTheStandingSentencesOnLearning() {
    String learning =
        "They carefully considered whether it held learning opportunities. Both issue"
            + " recommendations to improve policing. Here none was found.";

    assertThat(Furniture.without(learning)).isEqualTo("Here none was found.");
  }

  @Test
  void findsNothingTheSecondTime() {
    String once = Furniture.without("Menu\n" + GLOSSARY + "\n" + PAGE + "\nShare\n\n" + GLOSSARY);

    assertThat(Furniture.without(once)).isEqualTo(once);
  }
}
