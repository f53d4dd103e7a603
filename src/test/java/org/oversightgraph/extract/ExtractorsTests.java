package org.oversightgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

class ExtractorsTests {

  private static final String NEWS =
      "Boats raced for money\nOf nine Dorset Police officers investigated, two were fired.\n";
  private static final String SUMMARY =
      """
      Boat adrift - Dorset Police, May 2020

      Published 03 Jun 2020

      We investigated how a boat came adrift. One officer received a written warning.

      IOPC reference
      2019/100001
      """;

  private final Extractors extractors = new Extractors(Vocabulary.load());

  @Test
  void readsPublicationsOfEveryKind() {
    assertThat(extractors.extract(Invented.official(SUMMARY)).theCase().references())
        .containsExactly("2019/100001");
    assertThat(extractors.extract(Invented.article(NEWS)).outcomes()).hasSize(1);
    assertThat(
            extractors
                .extract(Invented.official(SUMMARY.replace("Boat adrift", "Recommendation")))
                .documents())
        .hasSize(1);
  }

  @Test
  void refusesANewsletter() {
    refuses(
        Invented.official(
            """
            Harbour newsletter, spring edition
            Welcome to the spring edition. In this issue: Kent Police and its boats.
            Unsubscribe at any time.
            """),
        "newsletter");
  }

  @Test
  void refusesANewsletterThatDoesNotCallItselfOne() {
    refuses(
        Invented.official(
            """
            Spring at the office
            Welcome to our spring edition. We met Kent Police about misconduct hearings.
            In this issue: boats, lamps and ropes.
            """),
        "newsletter");
  }

  @Test
  void refusesAPolicy() {
    refuses(
        Invented.official(
            """
            Use of boats
            This policy applies to all officers. An officer who breaches it faces a misconduct hearing.
            Policy owner: Head of Boats. Next review date: May 2022.
            """),
        "policy");
  }

  @Test
  void refusesAJobAdvert() {
    refuses(
        Invented.ofForce(
            """
            Investigator, Professional Standards
            Dorset Police is seeking an investigator of misconduct. Salary: 30,000 per annum.
            Closing date: 3 May. How to apply: send a letter.
            """),
        "job advert");
  }

  @Test
  void refusesAShop() {
    refuses(
        Invented.article(
            """
            Toy police launch
            A launch with two officers. £12.99. Add to basket. Free delivery.
            """),
        "shopping");
  }

  @Test
  void refusesNewsWithoutAForceOrWithoutMisconduct() {
    refuses(
        Invented.article("Sheriff out\nTwo officers were sacked in a town abroad.\n"),
        "no police force");
    refuses(
        Invented.article("Regatta\nDorset Police closed the road for a regatta.\n"),
        "no misconduct");
  }

  @Test
  void refusesAnOfficialPageThatTellsOfNothing() {
    refuses(Invented.official("Our offices\nYou can reach us by bus.\n"), "no reference");
  }

  private void refuses(Publication page, String reason) {
    assertThatThrownBy(() -> extractors.extract(page))
        .isInstanceOfSatisfying(
            NotACase.class, refusal -> assertThat(refusal.reason()).contains(reason))
        .hasMessageContaining(page.title());
  }
}
