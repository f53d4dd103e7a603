package org.oversightgraph.extract.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GistTests {

  @Test
  void standsOnOneLine() {
    assertThat(Gist.of("  • fit\n a second   lamp. ")).isEqualTo("Fit a second lamp");
  }

  @Test
  void isCutAtAClauseAndNeverInBrackets() {
    String words =
        "Dorset Police fit a second lamp to every boat (bow, stern and mast), and paint it green";

    assertThat(Gist.of(words, 62)).isEqualTo("Dorset Police fit a second lamp to every boat");
  }

  @Test
  void isCutBetweenWordsWhereThereIsNoClause() {
    assertThat(Gist.of("one two three four five", 12)).isEqualTo("One two");
  }

  @Test
  void isNotCutBeforeWhatOughtToBeDone() {
    String words =
        "Where a boat leaves the harbour, by day or by night, its lamp should be lit, and nobody should sail without the harbour master";

    assertThat(Gist.of(words, 60))
        .isEqualTo("Where a boat leaves the harbour, by day or by night, its lamp should be lit");
  }

  @Test
  void makesKeysOfTellingWords() {
    assertThat(Slug.of("The Dorset Police Service should fit a second lamp"))
        .isEqualTo("dorset-fit-second-lamp");
    assertThat(Slug.of("– !")).isEqualTo("item");
  }

  @Test
  void keepsKeysApart() {
    Set<String> taken = new HashSet<>();

    assertThat(Slug.unique("A second lamp", taken)).isEqualTo("second-lamp");
    assertThat(Slug.unique("A second lamp", taken)).isEqualTo("second-lamp-2");
  }
}
