package org.oversightgraph.extract.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.ActionEntry;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.fact.casefile.CaseFile.ResponseEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

class RepliesTests {

  private static final String REPLY =
      """
      Title: Reply to the IOPC on lamps, under paragraph 28A of Schedule 3
      Author: Standards Team, Dorset Police
      The IOPC recommends that Dorset Police fit a second lamp to every boat.
      One boat had carried none.
      Dorset Police has read the report and accepts the recommendation.
      The harbour team has taken the following actions:
      • Lamps for every boat
      • A talk to all helmsmen
      In May 2020, we launched a course for helmsmen. We remain content with our boats.
      The IOPC recommends that Dorset Police repaints its boats in white.
      White is seen from afar.
      Dorset Police does not accept this recommendation.
      The boats were repainted in 2019.
      """;

  private final Replies replies = new Replies(Vocabulary.load());

  @Test
  void readsRepliesAndNothingElseOfAForce() {
    assertThat(replies.reads(Invented.ofForce(REPLY))).isTrue();
    assertThat(replies.reads(Invented.ofForce("New boats\nDorset Police has new boats.\n")))
        .isFalse();
    assertThat(
            replies.reads(Invented.article("Lamps\nDorset Police accepts the recommendation.\n")))
        .isFalse();
  }

  @Test
  void givesEachRecommendationItsAnswer() {
    List<RecommendationEntry> found = read().recommendations();

    assertThat(found)
        .extracting(RecommendationEntry::gist)
        .containsExactly(
            "Dorset Police fit a second lamp to every boat",
            "Dorset Police repaints its boats in white");
    assertThat(found)
        .extracting(RecommendationEntry::status)
        .containsExactly("ACCEPTED", "NOT_ACCEPTED");
    assertThat(found).extracting(RecommendationEntry::basisInLaw).containsOnly("PARA_28A");
    assertThat(found).extracting(RecommendationEntry::made).containsOnlyNulls();
  }

  @Test
  void takesActionsForTheReplyingForcesClaim() {
    ResponseEntry response = read().recommendations().getFirst().responses().getFirst();

    assertThat(response.assertedBy()).isEqualTo("dorset");
    assertThat(response.actions())
        .extracting(ActionEntry::gist)
        .containsExactly(
            "Lamps for every boat",
            "A talk to all helmsmen",
            "In May 2020, we launched a course for helmsmen");
    assertThat(response.actions().getLast().on()).extracting("edtf").isEqualTo("2020-05");
  }

  @Test
  void takesTheDateAtTheHeadOfAListedActionForItsDay() {
    CaseFile file =
        replies.extract(
            Invented.ofForce(
                """
                Title: Reply to the IOPC on lamps
                Author: Standards Team, Dorset Police
                The IOPC recommends that Dorset Police fit a second lamp to every boat.
                Dorset Police accepts the recommendation.
                What we have done so far:
                • 3 June 2020: talk to all helmsmen
                • lamps ordered by 1 July 2020
                """));

    assertThat(file.recommendations().getFirst().responses().getFirst().actions())
        .extracting(action -> action.on().edtf())
        .containsExactly("2020-06-03", "2020-07-01");
  }

  @Test
  void readsAnswersUnderHeadings() {
    Publication page =
        Invented.ofForce(
            """
            Lamps on boats
            Recommendation 1
            Dorset Police should fit a second lamp.
            Response:
            We accept this recommendation. Lamps have been issued.
            Recommendation 2
            Dorset Police should repaint its boats.
            Response:
            We partially accept this recommendation. Two boats will be reviewed.
            """);

    assertThat(replies.extract(page).recommendations())
        .extracting(RecommendationEntry::status)
        .containsExactly("ACCEPTED", "PARTIALLY_ACCEPTED");
  }

  @Test
  void readsALetterThatRefersToARecommendation() {
    Publication page =
        Invented.ofForce(
            """
            Our letter to the IOPC
            Thank you for your letter of 4 May 2020.
            As to your recommendation that Dorset Police fit a second lamp, we accept this recommendation.
            We have bought forty lamps and will train all helmsmen by August 2020.
            """);

    RecommendationEntry found = replies.extract(page).recommendations().getFirst();

    assertThat(found.gist()).startsWith("Dorset Police fit a second lamp");
    assertThat(found.status()).isEqualTo("ACCEPTED");
    assertThat(found.responses().getFirst().actions()).hasSize(1);
  }

  private CaseFile read() {
    return replies.extract(Invented.ofForce(REPLY));
  }
}
