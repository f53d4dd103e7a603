package org.oversightgraph.link.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailingSentenceTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHALLENGE | FOUND | PC 7 | officer A, found not to have challenged improper conduct of PC 7: Let it pass.",
        "REPORT | ALLEGED | | officer A, said not to have reported improper conduct: Let it pass.",
        "SUPERVISE | FOUND | PC 7 | officer A, found not to have supervised PC 7: Let it pass.",
        "SUPERVISE | ALLEGED | | officer A, said not to have supervised as expected: Let it pass.",
      })
  void saysWhoDidNotDoWhat(String kind, String result, String about, String sentence) {
    Map<String, String> failing = Map.of("kind", kind, "result", result, "gist", "Let it pass.");

    assertThat(FailingSentence.of(failing, "officer A", about == null ? List.of() : List.of(about)))
        .isEqualTo(sentence);
  }
}
