package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.source.Section.Kind;

class PublicationsTests {

  private static final String SUMMARY =
      """
      A fall from a ladder - Wessex Police, May 2019

      Published 03 Feb 2021
      Investigation

      A man fell from a ladder. Officer A looked away.

      We found a case to answer.

      IOPC reference
      2019/123456 and 2019/123457
      Date of recommendation
      Thursday, 4 June, 2020
      Date the force response is due
      Thursday, 30 July, 2020
      Recommendations

      The IOPC recommends that Wessex Police holds its ladders.

      Do you accept the recommendation?:

      Yes

      Accepted action:

      Ladders are now held by two.

      The IOPC recommends that Wessex Police counts its ladders.

      Do you accept the recommendation?:

      No
      Tags
        • Falls
        • Wessex Police
      """;

  private final Publications publications =
      new Publications(ReadingLimits.DEFAULT, UnaryOperator.identity());

  @Test
  void readsWhatACaseSummarySaysOfItself() {
    Publication read = read(SUMMARY);

    assertThat(read.title()).isEqualTo("A fall from a ladder - Wessex Police, May 2019");
    assertThat(read.published()).isEqualTo(LocalDate.of(2021, 2, 3));
    assertThat(read.references()).containsExactly("2019/123456", "2019/123457");
    assertThat(read.tags()).containsExactly("Falls", "Wessex Police");
    assertThat(read.document().kind()).isEqualTo(DocumentKind.OFFICIAL);
    assertThat(read.document().publisher()).isEqualTo("Independent Office for Police Conduct");
  }

  @Test
  void knowsAPageWithoutAddressAgainByItsTitleAndReferences() {
    String origin = read(SUMMARY).document().origin();

    assertThat(read(SUMMARY.replace("looked away", "looked up")).document().origin())
        .isEqualTo(origin);
    assertThat(read(SUMMARY.replace("2019/123457", "2019/123458")).document().origin())
        .isNotEqualTo(origin);
  }

  @Test
  void takesRecommendationsWithoutReferenceForOthersWhereTheyHaveTheSameTitle() {
    String page = SUMMARY.replace("2019/123456 and 2019/123457", "");

    assertThat(read(page.replace("holds its", "sells its")).document().origin())
        .isNotEqualTo(read(page).document().origin());
  }

  @Test
  void tellsItsPartsApart() {
    Publication read = read(SUMMARY);

    assertThat(words(read, Kind.NARRATIVE))
        .containsExactly(
            "A man fell from a ladder. Officer A looked away.\n\nWe found a case to answer.");
    assertThat(words(read, Kind.RECOMMENDATION_MADE)).containsExactly("Thursday, 4 June, 2020");
    assertThat(words(read, Kind.RESPONSE_DUE)).containsExactly("Thursday, 30 July, 2020");
    assertThat(words(read, Kind.RECOMMENDATIONS))
        .containsExactly(
            "The IOPC recommends that Wessex Police holds its ladders.",
            "The IOPC recommends that Wessex Police counts its ladders.");
    assertThat(words(read, Kind.ACCEPTED)).containsExactly("Yes", "No");
    assertThat(words(read, Kind.RESPONSE)).containsExactly("Ladders are now held by two.");
  }

  @Test
  void hasTheSentencesOfTheNarrative() {
    Publication read = read(SUMMARY);

    assertThat(read.narrative().stream().map(read::at))
        .containsExactly(
            "A man fell from a ladder.", "Officer A looked away.", "We found a case to answer.");
  }

  @Test
  void readsAPageOnItsOwnHostEvenWithoutReference() {
    String address = "https://www.policeconduct.gov.uk/a-fall";
    Publication read = publications.read("page", address, "A fall\n\nA man fell.");

    assertThat(read.document().kind()).isEqualTo(DocumentKind.OFFICIAL);
    assertThat(read.document().origin()).isEqualTo(origin(address));
    assertThat(read.references()).isEmpty();
    assertThat(read.published()).isNull();
  }

  @Test
  void keepsNoLinkThatIsNoWebAddress() {
    Publication read = publications.read("page", "javascript:alert(1)", SUMMARY);

    assertThat(read.document().url()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2019/123456, 2019/123456",
    "2019 / 123456, 2019/123456",
    "2012-123456, 2012/123456",
    "2019/123456We concluded in May., 2019/123456",
    "2019/12345,",
    "2019/1234567,",
    "1819/123456,",
  })
  void readsAReferenceUnlessADigitIsMissing(String printed, String meant) {
    Publication read = read("A fall\n\nA man fell.\n\nIOPC reference\n" + printed);

    assertThat(read.references()).isEqualTo(meant == null ? List.of() : List.of(meant));
  }

  @Test
  void endsABlankReferenceAtTheNextHeading() {
    Publication read =
        read(
            "A fall - Wessex Police, May 2019\nA man fell.\nIOPC reference\nRecommendations\n"
                + "The IOPC recommends a ladder.\nRecommendation accepted\nIt was bought.");

    assertThat(words(read, Kind.REFERENCE)).isEmpty();
    assertThat(words(read, Kind.RECOMMENDATIONS)).containsExactly("The IOPC recommends a ladder.");
    assertThat(words(read, Kind.ACCEPTED)).containsExactly("Recommendation accepted");
    assertThat(words(read, Kind.RESPONSE)).containsExactly("It was bought.");
  }

  @Test
  void readsTheReplyOfAForce() {
    Publication read =
        read(
            """
            Title: Answer to a recommendation on ladders.
            Author: Learning Team, Wessex Police
            The IOPC recommends that ladders are held.
            Wessex Police accepts the recommendation.
            Ladders are now held.
            """);

    assertThat(read.document().kind()).isEqualTo(DocumentKind.FORCE);
    assertThat(read.document().publisher()).isEqualTo("Wessex Police");
    assertThat(read.title()).isEqualTo("Answer to a recommendation on ladders");
    assertThat(words(read, Kind.RECOMMENDATIONS))
        .containsExactly("The IOPC recommends that ladders are held.");
    assertThat(words(read, Kind.RESPONSE))
        .containsExactly("Wessex Police accepts the recommendation.\nLadders are now held.");
  }

  @Test
  void takesOtherTextsForArticles() {
    Publication read =
        read(
            """
            A constable has been told off for letting go of a ladder.

            He said that it was windy.

            Oxbridge Courier
            Oxbridge Courier is a weekly newspaper for the county.
            """);

    assertThat(read.document().kind()).isEqualTo(DocumentKind.PRESS);
    assertThat(read.document().publisher()).isEqualTo("Oxbridge Courier");
    assertThat(read.title()).isEqualTo("[Untitled press article]");
    assertThat(read.document().origin()).isEqualTo(origin("page"));
    assertThat(read.text()).endsWith("windy.");
  }

  @Test
  void takesTheNameOfThePaperFromItsAddress() {
    String address = "https://www.courier.example/ladder";
    Publication read = publications.read("page", address, "Ladder row\n\nA man fell.");

    assertThat(read.document().publisher()).isEqualTo("courier.example");
    assertThat(read.title()).isEqualTo("Ladder row");
  }

  @Test
  void readsMarkupThatIsGivenAsAText() {
    Publication read =
        read("<html><title>Ladder row by Miss X</title><body><p>A man fell.</p></body></html>");

    assertThat(read.text()).isEqualTo("Ladder row by Miss X\n\nA man fell.");
    assertThat(read.title()).isEqualTo("Ladder row by Miss X");
  }

  @Test
  void masksTextAndTitle() {
    Publications masking =
        new Publications(ReadingLimits.DEFAULT, text -> text.replace("Jo Bloggs", "[name]"));
    String page = "<h1>Jo Bloggs fell</h1><p>A constable saw that Jo Bloggs fell.</p>";

    Publication read = masking.read("page", null, page);

    assertThat(read.title()).isEqualTo("[name] fell");
    assertThat(read.text()).doesNotContain("Bloggs");
    assertThat(read.at(read.all(Kind.TITLE).getFirst())).isEqualTo("[name] fell");
  }

  @Test
  void namesNoPersonAsPublisher() {
    Publications masking =
        new Publications(ReadingLimits.DEFAULT, text -> text.replace("Jo Bloggs", "[name]"));

    Publication read =
        masking.read("page", null, "Title: An answer\nAuthor: Jo Bloggs\nLadders are held.");

    assertThat(read.document().kind()).isEqualTo(DocumentKind.FORCE);
    assertThat(read.document().publisher()).isEqualTo("Not stated");
    assertThat(read.text()).doesNotContain("Bloggs");
  }

  @Test
  void refusesEmptyAndOverlongTexts() {
    Publications strict = new Publications(Limits.ofCharacters(1000), UnaryOperator.identity());

    refuses(strict, " \n\u200B ", "page holds no text; give a page with words in it");
    refuses(strict, "word ".repeat(201), "1,005 characters, more than 1,000");
    refuses(strict, "Menu\nHome\nAccept all cookies", "frame of a website");
    refuses(strict, "Слово ".repeat(100), "encoding");
  }

  private static void refuses(Publications publications, String text, String reason) {
    assertThatExceptionOfType(CannotRead.class)
        .isThrownBy(() -> publications.read("page", null, text))
        .withMessageContaining(reason);
  }

  private Publication read(String text) {
    return publications.read("page", null, text);
  }

  private static List<String> words(Publication read, Kind kind) {
    return read.all(kind).stream().map(read::at).toList();
  }

  /** What identifies a publication by its address, title or file, without giving it away. */
  private static String origin(String of) {
    return String.valueOf(
        SourceDocument.held("A title", "A body", DocumentKind.OFFICIAL, null, null, of, "Words.")
            .origin());
  }
}
