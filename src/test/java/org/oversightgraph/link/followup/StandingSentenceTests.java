package org.oversightgraph.link.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingSentenceTests {

  /** State, status, printed day, statute's day, days late by each, and the sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_MADE_YET|ACCEPTED||||| It had not been made yet on 1 March 2022: that was on 20 January 2023.",
        "AWAITING|AWAITING_RESPONSE|2022-03-17|2022-03-16|0|0| No answer is known by 1 March 2022; one is due by 17 March 2022 as printed, and by 16 March 2022 by the statute's count.",
        "AWAITING|AWAITING_RESPONSE|2022-03-01|2022-02-28|0|1| No answer is known by 1 March 2022; one is due by 1 March 2022 as printed, and by 28 February 2022 by the statute's count, so that by the statute it is late.",
        "AWAITING|AWAITING_RESPONSE||||| No answer is known by 1 March 2022; by which day one is due is not known.",
        "LATE|NOT_STATED|2022-02-28|2022-02-27|1|2| No answer is known by 1 March 2022, 1 day late by the printed day, and 2 by the statute's count.",
        "LATE|NOT_STATED|2022-02-27||2|| No answer is known by 1 March 2022, 2 days late.",
        "LATE|NOT_STATED||2022-02-27||2| No answer is known by 1 March 2022, 2 days late by the statute's count.",
        "LATE|OVERDUE||||| No answer is known by 1 March 2022; the source says that it is overdue, and not since when.",
        "EXTENDED|EXTENDED|2022-02-27||2|| No answer is known by 1 March 2022; more time was given for it, and until when is not known.",
        "NOT_DUE_BY_LAW|NOT_STATED||||| No answer is known by 1 March 2022, and the law asks for none: it was made under section 10(1)(e).",
        "NO_ANSWER_NEEDED|NOT_REQUIRED||||| The source says that no answer is required.",
        "NO_ANSWER_NEEDED|WITHDRAWN||||| It was withdrawn.",
        "UNKNOWN|NOT_STATED||||| Neither an answer by 1 March 2022 nor the day for one is known.",
        "ANSWERED|ACCEPTED|2022-02-27|||| Accepted, on a day that is not stated; an answer was due by 27 February 2022.",
        "ANSWERED|PARTIALLY_ACCEPTED||||| Accepted in part, on a day that is not stated; by which day an answer was due is not known.",
        "REFUSED|NOT_ACCEPTED||2022-02-27||| Not accepted, on a day that is not stated; an answer was due by 27 February 2022 by the statute's count."
      })
  void saysHowItStands(
      String state,
      String status,
      @Nullable LocalDate page,
      @Nullable LocalDate statute,
      @Nullable Long latePage,
      @Nullable Long lateStatute,
      String sentence) {
    Map<String, @Nullable Object> standing = standing(state, status, page, statute);
    standing.put("daysLateByPage", latePage);
    standing.put("daysLateByStatute", lateStatute);

    assertThat(StandingSentence.of(standing)).isEqualTo(sentence);
  }

  @Test
  void saysWhenItWasAnswered() {
    Map<String, @Nullable Object> standing =
        standing("ANSWERED_LATE", "ACCEPTED", LocalDate.of(2022, 2, 27), null);
    standing.put("daysLateByPage", 1L);
    answeredOn(standing, "2022-02-28", null);

    assertThat(StandingSentence.of(standing))
        .isEqualTo("Accepted on 28 February 2022, 1 day late.");
  }

  @Test
  void doesNotMakeADayOfAPartialDate() {
    Map<String, @Nullable Object> standing =
        standing("ANSWERED_IN_TIME", "ACCEPTED", LocalDate.of(2022, 2, 27), null);
    standing.put("daysLateByPage", 0L);
    answeredOn(standing, "2022-01-03", "early January");
    standing.put("answeredOnLatest", LocalDate.of(2022, 1, 9));

    assertThat(StandingSentence.of(standing))
        .isEqualTo("Accepted (early January), in time: an answer was due by 27 February 2022.");
  }

  private static void answeredOn(
      Map<String, @Nullable Object> standing, String day, @Nullable String text) {
    standing.put("answeredOn", day);
    standing.put("answeredOnText", text);
    standing.put("answeredOnEarliest", LocalDate.parse(day));
    standing.put("answeredOnLatest", LocalDate.parse(day));
  }

  private static Map<String, @Nullable Object> standing(
      String state, String status, @Nullable LocalDate page, @Nullable LocalDate statute) {
    Map<String, @Nullable Object> standing = new HashMap<>();
    standing.put("on", LocalDate.of(2022, 3, 1));
    standing.put("made", LocalDate.of(2023, 1, 20));
    standing.put("state", state);
    standing.put("status", status);
    standing.put("answered", status);
    standing.put("dueByPage", page);
    standing.put("dueByStatute", statute);
    return standing;
  }
}
