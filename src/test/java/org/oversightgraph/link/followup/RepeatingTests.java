package org.oversightgraph.link.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.link.followup.Repetitions.Side;

class RepeatingTests {

  private static final Made FIRST =
      made("first", "2020-01-01", "Kent Police", "supervision", "Train custody sergeants");

  @Test
  void findsTheSameThemeAfterTheTimeForAnAnswer() {
    Made later = made("later", "2020-06-01", "Kent Police", "supervision", "Review the rota");

    assertThat(found(FIRST, later)).containsExactly("first");
    assertThat(sentence(FIRST, later))
        .isEqualTo(
            "On 1 January 2020 to Kent Police; accepted, on a day that is not stated; an answer was"
                + " due by 25 February 2020. 152 days later, on 1 June 2020, on the same theme"
                + " (Supervision) again to the same organisation, Kent Police.");
  }

  @Test
  void findsLikeWordsOnNoThemeToSomebodyElse() {
    Made later = made("later", "2020-06-01", "Essex Police", null, "Train all custody sergeants");

    assertThat(found(FIRST, later)).containsExactly("first");
    assertThat(sentence(FIRST, later)).endsWith("on 1 June 2020, in like words to Essex Police.");
  }

  @Test
  void seesNoRepetitionInOtherWordsOnAnotherTheme() {
    assertThat(found(FIRST, made("later", "2020-06-01", "Kent Police", "corruption", "Buy radios")))
        .isEmpty();
  }

  @Test
  void seesNoRepetitionBeforeTheTimeForAnAnswerIsOver() {
    String theme = "supervision";

    assertThat(found(FIRST, made("on", "2020-02-25", "Kent Police", theme, "Buy radios")))
        .isEmpty();
    assertThat(found(FIRST, made("after", "2020-02-26", "Kent Police", theme, "Buy radios")))
        .containsExactly("first");
  }

  @Test
  void goesByTheDayOfTheAnswerWhereItIsStated() {
    Made answered = answered(FIRST, "2020-01-10", "2020-01-10");
    Made later = made("later", "2020-01-11", "Kent Police", "supervision", "Buy radios");

    assertThat(found(answered, later)).containsExactly("first");
    assertThat(answered.certainlyAcceptedBefore(later)).isTrue();
    assertThat(found(answered(FIRST, "2020-01-11", "2020-01-11"), later)).isEmpty();
  }

  @Test
  void isNotCertainOfAPartialDate() {
    Made answered = answered(FIRST, "2020-01-01", "2020-01-31");
    Made later = made("later", "2020-01-20", "Kent Police", "supervision", "Buy radios");

    assertThat(found(answered, later)).containsExactly("first");
    assertThat(answered.certainlyAcceptedBefore(later)).isFalse();
  }

  @Test
  void looksBothWays() {
    Made later = made("later", "2020-06-01", "Kent Police", "supervision", "Review the rota");
    Repeating repeating = new Repeating(List.of(FIRST, later));

    assertThat(repeating.of(FIRST, Side.LATER)).hasSize(1);
    assertThat(repeating.of(FIRST, Side.EARLIER)).isEmpty();
    assertThat(repeating.of(later, Side.LATER)).isEmpty();
  }

  @Test
  void leavesOutWhatWasNotAcceptedAndWhatIsOfTheSameCase() {
    Made later = made("later", "2020-06-01", "Kent Police", "supervision", "Train sergeants");
    Made refused =
        new Made(
            "first",
            FIRST.made(),
            FIRST.until(),
            false,
            Map.of(),
            FIRST.organisations(),
            FIRST.themes(),
            List.of("case:first"),
            FIRST.stems());
    Made sameCase =
        new Made(
            "first",
            FIRST.made(),
            FIRST.until(),
            true,
            Map.of(),
            FIRST.organisations(),
            FIRST.themes(),
            later.cases(),
            FIRST.stems());

    assertThat(found(refused, later)).isEmpty();
    assertThat(found(sameCase, later)).isEmpty();
  }

  private static List<String> found(Made earlier, Made later) {
    return new Repeating(List.of(earlier, later))
        .of(later, Side.EARLIER)
        .map(each -> each.earlier().id())
        .toList();
  }

  private static String sentence(Made earlier, Made later) {
    return RepetitionSentence.of(new Repetition(earlier, later, 0));
  }

  private static Made answered(Made made, String earliest, String latest) {
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("on", earliest);
    answer.put("onEarliest", LocalDate.parse(earliest));
    answer.put("onLatest", LocalDate.parse(latest));
    return new Made(
        made.id(),
        made.made(),
        made.until(),
        true,
        answer,
        made.organisations(),
        made.themes(),
        made.cases(),
        made.stems());
  }

  private static Made made(
      String id, String day, String organisation, @Nullable String theme, String gist) {
    return new Made(
        id,
        LocalDate.parse(day),
        LocalDate.parse(day).plusDays(55),
        true,
        Map.of(),
        List.of(organisation),
        theme == null
            ? List.of()
            : List.of(Map.of("code", theme, "name", theme.replace("sup", "Sup"))),
        List.of("case:" + id),
        Wording.stems(gist));
  }
}
