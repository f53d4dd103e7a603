package org.oversightgraph.link.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignSentenceTests {

  private static final String STANDARD =
      "the standard on challenging and reporting improper conduct ";

  @Test
  void saysWhatWasFound() {
    assertThat(allegation("STANDARD_FOUND", "PROVEN"))
        .isEqualTo("On an allegation against officer A: " + STANDARD + "was found to be breached.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_PROVEN | it was not proven",
        "CASE_TO_ANSWER | there was a case to answer, and no later finding on it is stated",
        "NO_CASE_TO_ANSWER | there was no case to answer",
        "NOTHING | no finding on it is stated"
      })
  void saysWhatBecameOfAnAllegation(String result, String found) {
    assertThat(allegation("STANDARD_ALLEGED", result))
        .isEqualTo("On an allegation against officer A: " + STANDARD + "is named; " + found + ".");
  }

  @Test
  void saysWhoFailedToDoWhat() {
    Map<String, Object> failing =
        Map.of("kind", "REPORT", "result", "FOUND", "gist", "Said nothing");
    Map<String, Object> sign =
        Map.of(
            "kind", "ALLEGED_IN_WORDS", "node", failing, "subjects", List.of(), "about", List.of());

    assertThat(SignSentence.of(sign))
        .isEqualTo(
            "Somebody not stated, found not to have reported improper conduct: Said nothing.");
    assertThat(allegation("DID_NOT_CHALLENGE", "PROVEN"))
        .isEqualTo("Officer A: did not challenge what was said in a group chat.");
  }

  @Test
  void callsAGroupByItsLabel() {
    Map<String, Object> group =
        Map.of("labels", List.of("Cohort", "Subject"), "label", "Six officers", "size", 6L);

    assertThat(SignSentence.of(Map.of("kind", "STANDARD_FOUND", "subjects", List.of(group))))
        .isEqualTo(
            "On an allegation against six officers: " + STANDARD + "was found to be breached.");
    assertThat(SignSentence.of(Map.of("kind", "DID_NOT_CHALLENGE", "subjects", List.of(group))))
        .isEqualTo("Six officers: did not challenge what was said in a group chat.");
  }

  @Test
  void namesTags() {
    assertThat(
            SignSentence.of(
                Map.of(
                    "kind", "THEME", "node", Map.of("name", "Supervision"), "subjects", List.of())))
        .isEqualTo("This service's own tag for the case: Supervision.");
  }

  @Test
  void tellsSupervisorsByRoleFromThoseByRank() {
    assertThat(supervisor("ROLE", 0, 0))
        .isEqualTo(
            "The manager: called a supervisor by the source; no allegation and no outcome of theirs"
                + " stated in this case.");
    assertThat(supervisor("RANK", 1, 2))
        .isEqualTo(
            "The manager: of the rank of chief inspector, which does not say that they supervised"
                + " those concerned; 1 allegation and 2 outcomes of theirs stated in this case.");
  }

  private static String allegation(String kind, String result) {
    return SignSentence.of(
        Map.of(
            "kind",
            kind,
            "node",
            Map.of("gist", "Said nothing"),
            "subjects",
            List.of(Map.of("labels", List.of("Officer", "Subject"), "label", "Officer A")),
            "results",
            List.of(result)));
  }

  private static String supervisor(String by, long allegations, long outcomes) {
    return SupervisorSentence.of(
        Map.of(
            "by",
            by,
            "subject",
            Map.of("label", "The manager", "rank", "CHIEF_INSPECTOR"),
            "allegations",
            allegations,
            "outcomes",
            outcomes));
  }
}
