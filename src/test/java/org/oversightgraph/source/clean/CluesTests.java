package org.oversightgraph.source.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CluesTests {

  @ParameterizedTest
  @ValueSource(strings = {"layout", "furniture"})
  void findsItsExamplesAndNothingElse(String topic) {
    assertThat(Clues.of(topic))
        .allSatisfy(clue -> {
          assertThat(clue.examples()).isNotEmpty().allMatch(line -> finds(clue, line));
          assertThat(clue.not()).isNotEmpty().noneMatch(line -> finds(clue, line));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"layout", "furniture"})
  void namesEachRuleOnce(String topic) {
    assertThat(Clues.of(topic)).extracting(Clue::id).doesNotHaveDuplicates().doesNotContain("");
  }

  private static boolean finds(Clue clue, String line) {
    return clue.pattern().matcher(line).find();
  }
}
