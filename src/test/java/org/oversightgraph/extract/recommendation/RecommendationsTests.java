package org.oversightgraph.extract.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.fact.casefile.CaseFile.ResponseEntry;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

class RecommendationsTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final String PAGE =
      """
      Lamps on patrol boats - Dorset Police, May 2020

      Published 03 Jun 2020

      A patrol boat ran aground after dark.

      IOPC reference
      2019/100001
      Date of recommendation
      Monday, 4 May, 2020
      Date the force response is due
      Monday, 29 June, 2020
      Recommendations

      %s

      Do you accept the recommendation?:

      %s

      Tags
        • Dorset Police
      """;

  @Test
  void readsWhatIsRecommendedAndWhen() {
    Publication page = page("The IOPC recommends that Dorset Police fit a second lamp.", "Yes");

    RecommendationEntry found = only(page);

    assertThat(found.gist()).isEqualTo("Dorset Police fit a second lamp");
    assertThat(found.made()).hasToString("2020-05-04");
    assertThat(found.due()).hasToString("2020-06-29");
    assertThat(found.status()).isEqualTo("ACCEPTED");
    assertThat(found.addressedTo()).containsExactly("dorset");
    assertThat(Invented.words(page, found.evidence(), "gist"))
        .containsExactly("The IOPC recommends that Dorset Police fit a second lamp.");
    assertThat(Invented.words(page, found.evidence(), "due").getFirst())
        .startsWith("Date the force response is due")
        .endsWith("29 June, 2020");
    assertThat(Invented.words(page, found.evidence(), "status").getFirst())
        .startsWith("Do you accept")
        .endsWith("Yes");
  }

  @Test
  void holdsTheAnswerToBeTheAddresseesOwn() {
    List<ResponseEntry> responses =
        only(page("Dorset Police should fit a second lamp.", "No")).responses();

    assertThat(responses).hasSize(1);
    assertThat(responses.getFirst().status()).isEqualTo("NOT_ACCEPTED");
    assertThat(responses.getFirst().assertedBy()).isEqualTo("dorset");
  }

  @Test
  void knowsNoAnswerWhereOneIsAwaited() {
    RecommendationEntry found =
        only(page("Dorset Police should fit a second lamp.", "Awaiting response"));

    assertThat(found.status()).isEqualTo("AWAITING_RESPONSE");
    assertThat(found.responses()).isEmpty();
  }

  @Test
  void tellsApartTwoThatRunIntoOneAnother() {
    List<RecommendationEntry> found =
        read(
            page(
                "The IOPC recommends that Dorset Police fit a second lamp to each boat.This"
                    + " follows a night without one.The IOPC recommends that the College of"
                    + " Policing write a chapter on harbours.",
                "Yes"));

    assertThat(found)
        .extracting(RecommendationEntry::gist)
        .containsExactly(
            "Dorset Police fit a second lamp to each boat",
            "The College of Policing write a chapter on harbours");
    assertThat(found)
        .extracting(RecommendationEntry::addressedTo)
        .containsExactly(List.of("dorset"), List.of("college-of-policing"));
  }

  @Test
  void beginsAnotherAtANumberedHeading() {
    List<RecommendationEntry> found =
        read(
            page(
                """
                Recommendation 1
                Dorset Police should fit a second lamp. The first one failed.
                Recommendation 2: Dorset Police should train its helmsmen.\
                """,
                "Yes"));

    assertThat(found)
        .extracting(RecommendationEntry::gist)
        .containsExactly(
            "Dorset Police should fit a second lamp", "Dorset Police should train its helmsmen");
  }

  @Test
  void pairsEachRecommendationWithItsOwnAnswer() {
    Publication page =
        page(
            """
            The IOPC recommends Dorset Police fit a second lamp.

            Do you accept the recommendation?:

            Yes

            Accepted action:

            All helmsmen were briefed in March 2020. A new lamp will be introduced.

            The IOPC recommends Dorset Police repaint its boats.\
            """,
            "No");

    List<RecommendationEntry> found = read(page);

    assertThat(found)
        .extracting(RecommendationEntry::status)
        .containsExactly("ACCEPTED", "NOT_ACCEPTED");
    assertThat(found.getFirst().responses().getFirst().actions())
        .extracting(action -> action.gist() + (action.on() == null ? "" : " " + action.on().edtf()))
        .containsExactly(
            "All helmsmen were briefed in March 2020 2020-03", "A new lamp will be introduced");
  }

  @Test
  void asksNoForceThatIsMerelyMentioned() {
    RecommendationEntry found =
        only(
            page(
                "Kent Police lent the boat. The IOPC recommends that the National Police Chiefs’"
                    + " Council (NPCC) asks every force to fit a second lamp, as Kent Police does.",
                "Yes"));

    assertThat(found.addressedTo()).containsExactly("npcc");
  }

  @Test
  void asksBothOfTwoForcesThatShareAWord() {
    assertThat(
            only(page("Norfolk and Suffolk Constabularies should share a boat.", "Yes"))
                .addressedTo())
        .containsExactly("norfolk", "suffolk");
    assertThat(
            only(page("Warwickshire and West Mercia Police should share a boat.", "Yes"))
                .addressedTo())
        .containsExactly("warwickshire", "west-mercia");
  }

  @Test
  void asksThePagesForceWhereNobodyIsNamed() {
    assertThat(only(page("Every boat should carry a second lamp.", "Yes")).addressedTo())
        .containsExactly("dorset");
  }

  @Test
  void picksTheSentenceThatSaysWhatIsToBeDone() {
    String words =
        "The manual states that boats should carry a lamp. This one carried none. Dorset Police may"
            + " wish to review its manual. This should be done soon.";

    assertThat(only(page(words, "Yes")).gist())
        .isEqualTo("Dorset Police may wish to review its manual");
  }

  @Test
  void readsAListAfterAColon() {
    RecommendationEntry found =
        only(page("The IOPC recommends that Dorset Police:a) fits a lamp;b) buys ropes.", "Yes"));

    assertThat(found.gist()).contains("fits a lamp").contains("buys ropes");
    assertThat(found.addressedTo()).containsExactly("dorset");
  }

  @Test
  void countsThoseThatAreOnlyAnnounced() {
    RecommendationEntry found =
        only(
            page(
                "The IOPC read four logs. The following nine learning recommendations are made under"
                    + " paragraph 28A of Schedule 3.",
                "Yes"));

    assertThat(found.count()).isEqualTo(9);
    assertThat(found.basisInLaw()).isEqualTo("PARA_28A");
  }

  @Test
  void concernsOnlyStationsThatItNames() {
    List<StationEntry> stations =
        List.of(station("Poole custody suite"), station("Swanage Police Station"));
    Publication page = page("Dorset Police should repaint Poole Custody Suite.", "Yes");

    assertThat(
            Recommendations.of(page, List.of("dorset"), stations, VOCABULARY).getFirst().stations())
        .containsExactly("poole-custody-suite");
  }

  @Test
  void givesTheSameKeysWhenReadAgain() {
    String words = "The IOPC recommends that Dorset Police fit a second lamp.";

    assertThat(only(page(words, "Yes")).key())
        .isEqualTo(only(page(words + " It follows a night without.", "No")).key())
        .isEqualTo("dorset-fit-second-lamp");
  }

  private static Publication page(String recommendations, String answer) {
    return Invented.official(PAGE.formatted(recommendations, answer));
  }

  private static List<RecommendationEntry> read(Publication page) {
    return Recommendations.of(page, List.of("dorset"), List.of(), VOCABULARY);
  }

  private static RecommendationEntry only(Publication page) {
    List<RecommendationEntry> found = read(page);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static StationEntry station(String name) {
    String key = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new StationEntry(
        key,
        name,
        "STATION",
        null,
        null,
        Cite.of(new Reading("test", 1), new Span(0, 1)),
        List.of());
  }
}
