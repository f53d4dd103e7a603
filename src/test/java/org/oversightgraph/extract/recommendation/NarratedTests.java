package org.oversightgraph.extract.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.vocabulary.Vocabulary;

class NarratedTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final String PAGE =
      """
      Boat adrift - Dorset Police, May 2020

      Published 03 Jun 2020

      We investigated how a boat came adrift. %s

      IOPC reference
      2019/100001
      """;

  @Test
  void findsWhatProseSaysWasRecommended() {
    RecommendationEntry found =
        only("We therefore recommended that Dorset Police review how it ties its boats.");

    assertThat(found.gist()).isEqualTo("Dorset Police review how it ties its boats");
    assertThat(found.addressedTo()).containsExactly("dorset");
    assertThat(found.status()).isNull();
    assertThat(found.made()).isNull();
  }

  @Test
  void takesTheForceForThePagesForce() {
    RecommendationEntry found =
        only("We recommended to the force that it should buy longer ropes.");

    assertThat(found.addressedTo()).containsExactly("dorset");
    assertThat(found.gist()).isEqualTo("Buy longer ropes");
  }

  @Test
  void readsThatItWasAccepted() {
    RecommendationEntry found =
        only(
            "We made a learning recommendation to the force about its ropes, which the force accepted.");

    assertThat(found.status()).isEqualTo("ACCEPTED");
    assertThat(found.responses().getFirst().assertedBy()).isEqualTo("dorset");
  }

  @Test
  void countsThoseThatWereMadeToEachForce() {
    List<RecommendationEntry> found =
        read(
            "We made two learning recommendations to Dorset Police and a further three to Kent Police."
                + " Earlier we made four recommendations to Essex Police.");

    assertThat(found).extracting(RecommendationEntry::count).containsExactly(2, 4);
    assertThat(found)
        .extracting(RecommendationEntry::addressedTo)
        .containsExactly(List.of("dorset"), List.of("essex"));
  }

  @Test
  void asksThoseWhoWereSaidToHaveSomethingToLearn() {
    RecommendationEntry found =
        only(
            "We identified areas of learning for Kent Police around its ropes. We recommended that"
                + " policies should say how long a rope must be.");

    assertThat(found.addressedTo()).containsExactly("kent");
    assertThat(found.evidence().all()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We recommended that the officer receive management action.",
        "We recommended that the force should hold a misconduct meeting.",
        "We recommended individual learning for the helmsman.",
        "The doctor recommended that Dorset Police call a boat.",
        "We make learning recommendations to improve policing.",
        "The woman recommended that a boat be hired."
      })
  void takesNothingElseForARecommendation(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  private static RecommendationEntry only(String sentence) {
    List<RecommendationEntry> found = read(sentence);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<RecommendationEntry> read(String sentence) {
    return Recommendations.of(
        Invented.official(PAGE.formatted(sentence)), List.of("dorset"), List.of(), VOCABULARY);
  }
}
